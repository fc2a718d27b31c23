// Do not edit; run `npm run generate`.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirect to the API documentation
         * @description The server answers 302 with a `Location` on another host. No token is needed.
         */
        get: operations["getDocumentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your applications
         * @description Everything comes at once, client secrets in clear text included. Community has one fixed application whose `id` is new on every call. With authentication switched off the endpoint does not exist.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description Cloud and most Enterprise servers allow two applications per user and answer 400 to a third. Community has one fixed application and answers 500. A repeat after a lost answer can make a second one.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application, as the list gives it. */
                applicationId: string;
            };
            cookie?: never;
        };
        /**
         * Get an application
         * @description Community makes a new id on every call, so an id taken from the list is answered with 404 there.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description Answers with the application that is gone. Its credentials give no new tokens from then on. Community answers 500, and so can a repeat.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange client credentials for an access token
         * @description Send JSON: some self-managed versions refuse the form. Needs no token and is safe to repeat. Wrong credentials are answered with 400, 401 or 500, depending on the edition.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connections of the workspaces you can see
         * @description The order is not fixed, so an item can repeat or be missed between pages: compare by connectionId. Page with offset until `data` is empty; the link in `next` forgets the tagIds filter.
         */
        get: operations["listConnections"];
        put?: never;
        /**
         * Create a connection between a source and a destination
         * @description The server checks the streams against the schema of the source that it discovered last, and discovers it first if there is none, which can take minutes; for new tables or columns call getStreamProperties with `ignoreCache: true` before. Names are not unique: sending the request again after a lost answer makes a second connection, so list first. A community server has at most 100 connections since 2026: 422.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/{connectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        /**
         * Get one connection
         * @description A deleted connection is still answered with 200, with the status `deprecated`.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /**
         * Delete a connection
         * @description Deleting it again answers 204 again. A later GET answers 200 with the status `deprecated`, so do not wait for a 404.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        /**
         * Change the settings of a connection
         * @description Only the properties you send change; null counts as not sent. Sending streams replaces the whole list of streams, each as a whole, and checks them against the schema that was discovered last, or discovers it, which can take minutes. A stream that changes between incremental and full refresh loses its sync state: its next incremental sync reads everything again. A locked connection answers 409. A deleted one can be changed, but no longer syncs, whatever its status says then.
         */
        patch: operations["patchConnection"];
        trace?: never;
    };
    "/connector_definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connectors that a workspace can use
         * @description Not paged. Give `workspaceId`: without it the server answers 500.
         */
        get: operations["listConnectorDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dataplanes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dataplanes
         * @description Not paged. The server answers a bare array. Needs no entitlement, unlike the other operations on dataplanes; with regionIds you must be an admin of their organizations.
         */
        get: operations["listDataplanes"];
        put?: never;
        /**
         * Create a dataplane and its credentials
         * @description The client secret is shown in this answer only: store it at once. The name must be new in its region; a name in use is answered with 409, by some servers with 500 `unexpected-problem`.
         */
        post: operations["createDataplane"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dataplanes/{dataplaneId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        /**
         * Get a dataplane
         * @description An unknown id can be answered with 500 instead of 404.
         */
        get: operations["getDataplane"];
        put?: never;
        post?: never;
        /**
         * Delete a dataplane
         * @description Answers with the dataplane that is gone. A repeat fails with 403, 404 or 500.
         */
        delete: operations["deleteDataplane"];
        options?: never;
        head?: never;
        /**
         * Rename, enable or disable a dataplane
         * @description Properties that are left out, or null, stay as they are.
         */
        patch: operations["updateDataplane"];
        trace?: never;
    };
    "/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List destinations
         * @description The list has no fixed order, so an item can come twice or be missed between pages: drop duplicates by id.
         */
        get: operations["listDestinations"];
        put?: never;
        /**
         * Create a destination
         * @description Give `definitionId` or `configuration.destinationType`: with neither the server answers 422, to an unknown type 400. Names are not unique: a repeat after a lost answer makes a second one.
         */
        post: operations["createDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/destinations/{destinationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        /**
         * Get a destination
         * @description Secret values come back as `**********`. Do not wait for a 404 after a delete: a deleted destination can still be answered, without its configuration.
         */
        get: operations["getDestination"];
        /**
         * Replace the name and configuration of a destination
         * @description The given configuration becomes the whole configuration. A secret sent as `**********` keeps its stored value; one that is left out is removed.
         */
        put: operations["putDestination"];
        post?: never;
        /**
         * Delete a destination and its connections
         * @description Deletes every connection to the destination first, which can take minutes. A timeout does not mean that it failed.
         */
        delete: operations["deleteDestination"];
        options?: never;
        head?: never;
        /**
         * Change parts of a destination
         * @description The configuration is merged into the stored one. A setting that is left out keeps its value, so none can be removed this way: use putDestination for that. Leave secrets out, too: `**********` would be stored as the new secret. Send resourceAllocation each time, if it has one: left out, it is removed.
         */
        patch: operations["patchDestination"];
        trace?: never;
    };
    "/embedded/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your organizations that have Airbyte Embedded
         * @description Answers all of them at once, without paging. An admin of the instance sees every organization, with or without Embedded, in the role `instance_admin`.
         */
        get: operations["listEmbeddedOrganizationsByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embedded/scoped_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token that reaches one end user's workspace only
         * @description You must be an organization admin, and the server must have authentication switched on. Safe to repeat: each call makes a new token.
         */
        post: operations["generateEmbeddedScopedToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embedded/widget_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token for the Airbyte Embedded widget
         * @description You must be an organization admin, and the server must have Airbyte Embedded and authentication switched on. The workspace of the end user is created on the first call. Safe to repeat: each call makes a new token. Some newer servers do not have it: they answer 403, as they do for a missing role.
         */
        post: operations["getEmbeddedWidget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of an organization
         * @description You must be an organization admin, and your plan must include groups; otherwise the answer is 403. The order is not fixed between pages: compare by groupId.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group in an organization
         * @description You must be an organization admin, and your plan must include groups; otherwise the answer is 403. A name that is taken in the organization answers 409, so repeating the request does no harm.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        /**
         * Get one group
         * @description You must be an organization admin, and your plan must include groups; otherwise the answer is 403.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Its members lose what the group allowed them. A group that an identity provider manages through SCIM answers 409; deleting again answers 404.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Change the name or the description of a group
         * @description Only the properties you send change; null counts as not sent, so send an empty text to clear the description. A taken name answers 409, and so does a new name for a group that an identity provider manages through SCIM.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Newest members first. The last full page can link to one more page that is empty.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Add a user to a group
         * @description The user must already belong to the organization, otherwise the answer is 404. A user who is in the group already, or a group managed through SCIM, answers 409.
         */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
                /** @description Id of the user, not of the membership. */
                userId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user from a group
         * @description Removing the same user again answers 204 again. A group that an identity provider manages through SCIM answers 409.
         */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        /**
         * List what a group may do
         * @description Answers all permissions at once, without paging.
         */
        get: operations["listGroupPermissions"];
        put?: never;
        /**
         * Give every member of a group a role in a workspace or an organization
         * @description The workspace or organization must be the group's own. A permission that the group already has answers 400 (on some servers 409), so repeating the request does no harm.
         */
        post: operations["createGroupPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/permissions/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
                /** @description Id of the permission; it must belong to this group. */
                permissionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a permission away from a group */
        delete: operations["deleteGroupPermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the server is up
         * @description Answers plain text, not JSON, and needs no token. A server that is not healthy answers 503.
         */
        get: operations["getHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description The oldest job comes first unless `orderBy` says otherwise, so ask for `createdAt|DESC` to find the latest one. Without `jobType` the list holds sync and reset jobs; refreshes are listed only with `jobType=refresh`.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Start a sync, or clear the data of a connection
         * @description A sync can block for up to a minute, a reset or clear for longer, as it first cancels a running sync. 409 `try-again-later` means that a sync is running already, 409 `state-conflict` that the connection is not active (a reset or clear runs all the same) or that the start is in doubt and the job may still appear. Look for the job before you repeat: a second sync can start, and a repeated reset or clear starts over. After a reset that failed, the server starts another one in place of each sync, until one succeeds or is cancelled: the answer says so by its jobType. A sync and a reset need the role of a runner in the workspace, a clear that of an editor.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the job. */
                jobId: number;
            };
            cookie?: never;
        };
        /**
         * Get a job
         * @description Poll this to wait for the end: `succeeded`, `failed` and `cancelled` are final. An unknown id is answered with 403, or with 409 `state-conflict` for an instance admin, instead of 404.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a running job
         * @description Stops whatever job its connection runs now, even when the given job ended long ago: check the status first and do not repeat the call late. Can block for long, and the answer may still say `running`, so poll until the status is final. A job that is `pending` or `incomplete` answers 200 and goes on: ask again once it runs.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receive the user after an OAuth consent
         * @description For identity providers, not for clients: it answers with a redirect to the `redirectUrl` of initiateOAuth. Cloud only, and needs no token.
         */
        get: operations["oauthCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organizations you belong to
         * @description Answers all of them at once, without paging.
         */
        get: operations["listOrganizationsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/oauthCredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the OAuth client that a connector uses in a whole organization
         * @description The connector then signs in with your own OAuth application in every workspace. Your plan must include the feature, otherwise the answer is 403; an unknown connector name answers 400.
         */
        put: operations["createOrUpdateOrganizationOAuthCredentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organizationId}/oauthCredentials/{actorType}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Go back to Airbyte's OAuth client for a connector in an organization
         * @description Sources and destinations that signed in with your client fail at their next sync until somebody signs in again.
         */
        delete: operations["deleteOrganizationOAuthCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the permissions of a user
         * @description Answers all of them at once, without paging. Without userId it lists your own. What a user has through a group is not among them: see listGroupPermissions.
         */
        get: operations["listPermissions"];
        put?: never;
        /**
         * Give a user a role in a workspace or an organization
         * @description Safe to repeat: if the user already has this permission, the server answers with the existing one. Without workspaceId and organizationId it answers 400.
         */
        post: operations["createPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permissions/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        /**
         * Get one permission
         * @description An unknown id, or that of a group's permission, answers 403 or 500, not 404.
         */
        get: operations["getPermission"];
        put?: never;
        post?: never;
        /**
         * Take a permission away
         * @description An unknown id, and so a second delete, or the id of a group's permission, does not answer 404 but 403 or 500. Taking the role from the last organization admin answers 409.
         */
        delete: operations["deletePermission"];
        options?: never;
        head?: never;
        /**
         * Change the role that a permission gives
         * @description The user and the workspace or organization stay as they are, so a workspace role can only become another workspace role. Taking the role from the last organization admin answers 409.
         */
        patch: operations["updatePermission"];
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regions of an organization
         * @description Not paged. The server answers a bare array. Needs an entitlement: without it 403 `error:license/entitlement`.
         */
        get: operations["listRegions"];
        put?: never;
        /**
         * Create a region
         * @description The name must be new in its organization; a name in use is answered with 409, by some servers with 500 `unexpected-problem`.
         */
        post: operations["createRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/{regionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a region
         * @description An unknown id can be answered with 500 instead of 404. A deleted region is still answered; only the list leaves it out.
         */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        /**
         * Delete a region and its dataplanes
         * @description Answers with the region that is gone. The list no longer has it, but GET still answers it, and a repeat can succeed again.
         */
        delete: operations["deleteRegion"];
        options?: never;
        head?: never;
        /**
         * Rename, enable or disable a region
         * @description Properties that are left out, or null, stay as they are.
         */
        patch: operations["updateRegion"];
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description The list has no fixed order, so an item can come twice or be missed between pages: drop duplicates by id.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Create a source
         * @description Give `definitionId` or `configuration.sourceType`: with neither the server answers 422, to an unknown type 400. Names are not unique: a repeat after a lost answer makes a second one.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        /**
         * Get a source
         * @description Secret values come back as `**********`. Do not wait for a 404 after a delete: a deleted source can still be answered, without its configuration.
         */
        get: operations["getSource"];
        /**
         * Replace the name and configuration of a source
         * @description The given configuration becomes the whole configuration. A secret sent as `**********` keeps its stored value; one that is left out is removed.
         */
        put: operations["putSource"];
        post?: never;
        /**
         * Delete a source and its connections
         * @description Deletes every connection of the source first, which can take minutes. A timeout does not mean that it failed.
         */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        /**
         * Change parts of a source
         * @description The configuration is merged into the stored one. A setting that is left out keeps its value, so none can be removed this way: use putSource for that. Leave secrets out, too: `**********` would be stored as the new secret. Send resourceAllocation each time, if it has one: left out, it is removed.
         */
        patch: operations["patchSource"];
        trace?: never;
    };
    "/sources/initiateOAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the OAuth consent of a source
         * @description Cloud only: other servers answer 501 without a body. Send the user to the URL in the answer; after consent they arrive at your `redirectUrl` with a `secret_id`, which goes into createSource as `secretId`. Safe to repeat.
         */
        post: operations["initiateOAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the streams that a source offers, with their fields and sync modes
         * @description Runs schema discovery when nothing is cached, which can take minutes. If the connector fails, the answer is a 500 whose message comes from the connector.
         */
        get: operations["getStreamProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags of the workspaces you can see
         * @description Answers all of them at once, without paging.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag in a workspace
         * @description A workspace holds at most 100 tags. A name that is taken in the workspace answers 409, so repeating the request does no harm.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tag. */
                tagId: components["schemas"]["TagId"];
            };
            cookie?: never;
        };
        /** Get one tag */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description The connections that carry the tag stay and only lose it. Deleting it again answers 404.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Change the name and the colour of a tag
         * @description Both must be sent, also the one that stays the same. A name that another tag of the workspace has answers 409.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of an organization
         * @description Answers all of them at once, without paging. With both ids and emails, a user who matches either is listed.
         */
        get: operations["listUsersWithinAnOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces you can see
         * @description The order is not fixed, so an item can repeat or be missed between pages: compare by workspaceId. Page with offset until `data` is empty rather than following the link in `next`.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Names are not unique: sending the request again after a lost answer makes a second workspace. Newer Cloud servers refuse more workspaces than the plan allows (`error:workspace-limit-for-organization-reached`; `data.limit` says how many).
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** Get one workspace */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace with everything in it
         * @description Its connections, sources and destinations are deleted first, which can take long: a timeout does not mean that it failed. Deleting it again answers 403 or 404.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Change the name, the notifications or the region of a workspace
         * @description Only the properties you send change; null counts as not sent.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/declarative_sources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /**
         * List the declarative source definitions of a workspace
         * @description Not paged, and each item carries its whole manifest: the answer can be large.
         */
        get: operations["listDeclarativeSourceDefinitions"];
        put?: never;
        /**
         * Create a source definition from a manifest
         * @description Publishes the manifest as version 1. All workspaces of the organization can use it: create it once, not in each. Names are not unique: a repeat after a lost answer makes a second one. A manifest whose `version` has a major number that the server does not know is answered with 409 `state-conflict`, and can leave a draft in the connector builder.
         */
        post: operations["createDeclarativeSourceDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the declarative source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /**
         * Get a declarative source definition
         * @description Answers with the version that is active.
         */
        get: operations["getDeclarativeSourceDefinition"];
        /**
         * Publish a new manifest version
         * @description Each call adds a version and makes it the active one, so a repeat adds another. The name cannot be changed here. Name the workspace in which the definition was made: with another one of its organization the server publishes the version all the same, and then answers 404 `resource-not-found`. A manifest whose `version` has a major number that the server does not know is answered with 409 `state-conflict`.
         */
        put: operations["updateDeclarativeSourceDefinition"];
        post?: never;
        /**
         * Delete a declarative source definition
         * @description Deletes every source made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. A repeat fails with 403, 404 or 500.
         */
        delete: operations["deleteDeclarativeSourceDefinition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /**
         * List the destination definitions of a workspace
         * @description Not paged. Holds Airbyte's own connectors and your custom ones.
         */
        get: operations["listDestinationDefinitions"];
        put?: never;
        /**
         * Add a custom destination connector from an image
         * @description Self-managed only: Cloud answers 400. The server starts the image to read its specification, which can take minutes; one that it cannot pull or start answers 409. Names are not unique: a repeat after a lost answer makes a second one.
         */
        post: operations["createDestinationDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/destinations/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** Get a destination definition */
        get: operations["getDestinationDefinition"];
        /**
         * Rename a custom destination connector or change its version
         * @description Self-managed only: Cloud answers 400, and so does every server for a connector of Airbyte's own.
         */
        put: operations["updateDestinationDefinition"];
        post?: never;
        /**
         * Delete a custom destination definition
         * @description Deletes every destination made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. Airbyte's own connectors cannot be deleted: 400. A repeat fails with 403, 404 or 500.
         */
        delete: operations["deleteDestinationDefinition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/sources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /**
         * List the source definitions of a workspace
         * @description Not paged. Holds Airbyte's own connectors and your custom ones, without the declarative ones.
         */
        get: operations["listSourceDefinitions"];
        put?: never;
        /**
         * Add a custom source connector from an image
         * @description Self-managed only: Cloud answers 400. The server starts the image to read its specification, which can take minutes; one that it cannot pull or start answers 409. Names are not unique: a repeat after a lost answer makes a second one.
         */
        post: operations["createSourceDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/sources/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /**
         * Get a source definition
         * @description A declarative definition is answered with 404 here: it has its own operation.
         */
        get: operations["getSourceDefinition"];
        /**
         * Rename a custom source connector or change its version
         * @description Self-managed only: Cloud answers 400, and so does every server for a connector of Airbyte's own. Never give it a declarative definition: unlike GET and DELETE the server takes one, and puts the settings of the bare image in place of those of its manifest. Use updateDeclarativeSourceDefinition.
         */
        put: operations["updateSourceDefinition"];
        post?: never;
        /**
         * Delete a custom source definition
         * @description Deletes every source made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. Airbyte's own connectors cannot be deleted: 400. A repeat fails with 403, 404 or 500.
         */
        delete: operations["deleteSourceDefinition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/oauthCredentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the OAuth client that a connector uses in a workspace
         * @description The connector then signs in with your own OAuth application instead of the one from Airbyte. Only Airbyte Cloud has this: the open-source server answers 501 with an empty body.
         */
        put: operations["createOrUpdateWorkspaceOAuthCredentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Go back to Airbyte's OAuth client for a connector in a workspace
         * @description Sources and destinations that signed in with your client fail at their next sync until somebody signs in again. Only Airbyte Cloud has this: the open-source server answers 501 with an empty body.
         */
        delete: operations["deleteWorkspaceOAuthCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description Id of a source definition or a destination definition.
         */
        ActorDefinitionId: string;
        /**
         * @description Which side of a connection a connector is on: `source` reads, `destination` writes.
         * @enum {string}
         */
        ActorTypeEnum: "source" | "destination";
        /** @description A schedule as you send it. Intervals (`basic`) can be read but not set: use cron. */
        AirbyteApiConnectionSchedule: {
            /** @description Quartz cron expression in UTC with six or seven fields, seconds first: `0 0 0/6 * * ?` is every six hours. The seconds must be one number, and with seven fields the minutes, too. Cloud allows one sync an hour, or more often by plan. Required for `cron`. A trailing ` UTC` is accepted; other time zones are not. */
            cronExpression?: string | undefined;
            /** @description Whether syncs start by hand only or at fixed times. */
            scheduleType: components["schemas"]["ScheduleTypeEnum"];
        };
        /** @description What a new application needs. */
        ApplicationCreate: {
            /** @description Name that tells you what the credentials are for. Keycloak deployments refuse a name that you already use. */
            name: string;
        };
        /** @description Client credentials under a name. All applications of a user act with that user's permissions. */
        ApplicationRead: {
            /** @description Client id for the token endpoint. */
            clientId: string;
            /** @description Client secret for the token endpoint, in clear text: keep it out of logs. */
            clientSecret: string;
            /**
             * Format: int64
             * @description Time of creation in epoch seconds. On Community it is the time of the call.
             */
            createdAt: number;
            /** @description Id of the application. Keycloak deployments use the client id. On Community it changes with every call. */
            id: string;
            /** @description Name that the user gave the application. */
            name: string;
        };
        /** @description All applications of the caller. */
        ApplicationReadList: {
            /** @description The applications, in no particular order. Not paged. */
            applications: components["schemas"]["ApplicationRead"][];
        };
        /** @description Client credentials to exchange for an access token. */
        ApplicationTokenRequestWithGrant: {
            /** @description Client id of the application. */
            client_id: string;
            /** @description Client secret of the application. */
            client_secret: string;
            /** @description What OAuth 2 calls it. Ignored by the server. */
            grant_type?: "client_credentials" | undefined;
            /** @description Always `client_credentials`. Spelled with a hyphen and optional; any other value is refused with 400. */
            "grant-type"?: "client_credentials" | undefined;
        };
        /**
         * @description Service that checks who a user is; no operation uses it.
         * @default airbyte
         * @enum {string}
         */
        AuthProvider: "airbyte" | "google_identity_platform" | "keycloak";
        /** @description One change to make to each record of a stream before it is written. */
        ConfiguredStreamMapper: {
            /**
             * Format: uuid
             * @description Id of the mapper. Leave it out for a new one.
             */
            id?: string;
            /** @description Settings of the change, in the shape that belongs to the type. */
            mapperConfiguration: components["schemas"]["MapperConfiguration"];
            /** @description Kind of change; it decides which shape mapperConfiguration has. */
            type: components["schemas"]["StreamMapperType"] | (string & {});
        };
        /** @description One change to make to each record of a stream before it is written. */
        ConfiguredStreamMapperInput: {
            /**
             * Format: uuid
             * @description Id of the mapper. Leave it out for a new one.
             */
            id?: string | undefined;
            /** @description Settings of the change, in the shape that belongs to the type. */
            mapperConfiguration: components["schemas"]["MapperConfigurationInput"];
            /** @description Kind of change; it decides which shape mapperConfiguration has. */
            type: components["schemas"]["StreamMapperType"];
        };
        /** @description Settings of a new connection. Source and destination are required, all else has a default. */
        ConnectionCreateRequest: {
            /** @description The streams to sync. Left out or empty, every stream of the source is synced with `full_refresh_overwrite`. */
            configurations?: components["schemas"]["StreamConfigurationsInput"] | undefined;
            /**
             * @deprecated
             * @description Deprecated: set the region of the workspace (regionId) instead. Self-managed servers no longer use it.
             */
            dataResidency?: string | undefined;
            /**
             * Format: uuid
             * @description Id of the destination that the data goes to. The connection is created in its workspace.
             */
            destinationId: string;
            /** @description Name to show; need not be unique. The server makes one up when it is left out. */
            name?: string | undefined;
            /** @description Which namespace (often called schema or dataset) the streams are written to. Default `destination`. */
            namespaceDefinition?: components["schemas"]["NamespaceDefinitionEnum"] | undefined;
            /** @description Pattern for the namespace, read only when namespaceDefinition is `custom_format`. `${SOURCE_NAMESPACE}` in it stands for the stream's own namespace; an empty pattern works like `destination`. */
            namespaceFormat?: string | undefined;
            /** @description What happens when the source changes its schema in a way that breaks nothing. Default `ignore`. */
            nonBreakingSchemaUpdatesBehavior?: components["schemas"]["NonBreakingSchemaUpdatesBehaviorEnum"] | undefined;
            /**
             * @description Text put before each stream name in the destination: with `stripe_`, the stream `charges` is written as `stripe_charges`. Default: nothing.
             * @default
             */
            prefix?: string | undefined;
            /** @description When syncs start by themselves; left out means by hand or by API only. */
            schedule?: components["schemas"]["AirbyteApiConnectionSchedule"] | undefined;
            /**
             * Format: uuid
             * @description Id of the source that the data comes from. It must be in the workspace of the destination: otherwise the answer is a 500 without a reason.
             */
            sourceId: string;
            /** @description Status to start with: `active` or `inactive`. Default `active`. The server takes the other two as well: nothing could change a `locked` connection again, and `deprecated` is deleted. */
            status?: components["schemas"]["ConnectionStatusEnum"] | undefined;
            /** @description Tags of the same workspace to put on the connection, with all four properties each. Others are left out without an error: look at `tags` in the answer. */
            tags?: readonly components["schemas"]["Tag"][] | undefined;
        };
        /** @description Settings to change. What is left out, or null, stays as it is; source and destination cannot change. */
        ConnectionPatchRequest: {
            /** @description The complete new list of streams: a stream that is not in it is no longer synced, and one without `mappers` or `selectedFields` loses them. Left out or empty, the streams stay as they are. */
            configurations?: components["schemas"]["StreamConfigurationsInput"] | undefined;
            /**
             * @deprecated
             * @description Deprecated: change the region of the workspace (regionId) instead. Self-managed servers no longer use it.
             */
            dataResidency?: string | undefined;
            /** @description New name to show. */
            name?: string | undefined;
            /** @description Which namespace (often called schema or dataset) the streams are written to. */
            namespaceDefinition?: components["schemas"]["NamespaceDefinitionEnumNoDefault"] | undefined;
            /** @description Pattern for the namespace, read only when namespaceDefinition is `custom_format`. `${SOURCE_NAMESPACE}` in it stands for the stream's own namespace; an empty pattern works like `destination`. */
            namespaceFormat?: string | undefined;
            /** @description What happens when the source changes its schema in a way that breaks nothing. */
            nonBreakingSchemaUpdatesBehavior?: components["schemas"]["NonBreakingSchemaUpdatesBehaviorEnumNoDefault"] | undefined;
            /** @description Text put before each stream name in the destination: with `stripe_`, the stream `charges` is written as `stripe_charges`. Send an empty string to remove it. */
            prefix?: string | undefined;
            /** @description New schedule. `manual` takes effect only with a cronExpression beside it, whatever that says: without one the server ignores the schedule and answers 200. */
            schedule?: components["schemas"]["AirbyteApiConnectionSchedule"] | undefined;
            /** @description New status: `active` to run it, `inactive` to pause it. The server takes the other two as well: nothing could change a `locked` connection again, and `deprecated` is deleted (use DELETE). */
            status?: components["schemas"]["ConnectionStatusEnum"] | undefined;
            /** @description The complete new list of tags; send an empty list to remove all. One of another workspace is left out without an error: look at `tags` in the answer. */
            tags?: readonly components["schemas"]["Tag"][] | undefined;
        };
        /** @description A connection: which streams go from one source to one destination, how and when. */
        ConnectionResponse: {
            /** @description The streams that are synced and how; can be an empty object. */
            configurations: components["schemas"]["StreamConfigurations"];
            /**
             * Format: uuid
             * @description Id of the connection; jobs refer to it.
             */
            connectionId: string;
            /**
             * Format: int64
             * @description Time of creation in epoch seconds.
             */
            createdAt: number;
            /**
             * Format: uuid
             * @description Id of the destination that the data goes to.
             */
            destinationId: string;
            /** @description Name to show; not unique. */
            name: string;
            /** @description Which namespace (often called schema or dataset) the streams are written to. */
            namespaceDefinition?: components["schemas"]["NamespaceDefinitionEnum"] | (string & {});
            /** @description Pattern for the namespace, read only when namespaceDefinition is `custom_format`. `${SOURCE_NAMESPACE}` in it stands for the stream's own namespace; an empty pattern works like `destination`. Absent when there is none. */
            namespaceFormat?: string;
            /** @description What happens when the source changes its schema in a way that breaks nothing. */
            nonBreakingSchemaUpdatesBehavior?: components["schemas"]["NonBreakingSchemaUpdatesBehaviorEnum"] | (string & {});
            /** @description Text put before each stream name in the destination: with `stripe_`, the stream `charges` is written as `stripe_charges`. Empty or absent when there is none. */
            prefix?: string;
            /** @description When syncs start by themselves. */
            schedule: components["schemas"]["ConnectionScheduleResponse"];
            /**
             * Format: uuid
             * @description Id of the source that the data comes from.
             */
            sourceId: string;
            /** @description Whether the connection syncs; only an `active` one can. */
            status: components["schemas"]["ConnectionStatusEnum"] | (string & {});
            /** @description Meant to say why the connection has its status. The open-source server never fills it. */
            statusReason?: string;
            /** @description The tags of the connection; an empty list when it has none. */
            tags: components["schemas"]["Tag"][];
            /**
             * Format: uuid
             * @description Id of the workspace that holds the connection.
             */
            workspaceId: string;
        };
        /** @description A schedule as the server reports it. */
        ConnectionScheduleResponse: {
            /** @description The interval as text, for example `Every 24 HOURS`. Present only for `basic`. */
            basicTiming?: string;
            /** @description Quartz cron expression followed by its time zone, for example `0 0 0/6 * * ? UTC`. Present only for `cron`. */
            cronExpression?: string;
            /** @description Kind of schedule. Connections from old versions always report `basic`. */
            scheduleType: components["schemas"]["ScheduleTypeWithBasicEnum"] | (string & {});
        };
        /** @description One page of connections. */
        ConnectionsResponse: {
            /**
             * @description The connections of this page; empty after the last one.
             * @default []
             */
            data: components["schemas"]["ConnectionResponse"][];
            /** @description Link to the next page. Filled whenever this page has items, even on the last page; an empty string when it has none. Its host is often not the one you called, so add limit to offset instead of following it. */
            next?: string;
            /** @description Link to the page before this one; an empty string on the first page. */
            previous?: string;
        };
        /**
         * @description `active` syncs; `inactive` is paused; `deprecated` is deleted; `locked` was stopped by Airbyte and cannot be changed through the API.
         * @enum {string}
         */
        ConnectionStatusEnum: "active" | "inactive" | "deprecated" | "locked";
        /**
         * @description First how the source is read: `full_refresh` reads everything each time, `incremental` only what is new. Then how it is written: `overwrite` replaces the old data, `append` adds to it, `deduped` (also `deduped_history`) keeps one record for each primary key, `update` changes matching records, `soft_delete` marks records as deleted. `update` and `soft_delete` are for destinations that feed business applications.
         * @enum {string}
         */
        ConnectionSyncModeEnum: "full_refresh_overwrite" | "full_refresh_overwrite_deduped" | "full_refresh_append" | "full_refresh_update" | "full_refresh_soft_delete" | "incremental_append" | "incremental_deduped_history" | "incremental_update" | "incremental_soft_delete";
        /** @description A connector and the version of it that the workspace uses. */
        ConnectorDefinitionResponse: {
            /** @description Whether it reads or writes. */
            connectorDefinitionType: components["schemas"]["ConnectorType"] | (string & {});
            /**
             * Format: uuid
             * @description Id of the definition: the `definitionId` of a source or destination.
             */
            id: string;
            /** @description Display name of the connector. */
            name: string;
            /** @description Version of the connector, the tag of its image. */
            version: string;
        };
        /** @description All connectors of one kind in a workspace. */
        ConnectorDefinitionsResponse: {
            /** @description The connectors. Not paged. */
            data: components["schemas"]["ConnectorDefinitionResponse"][];
        };
        /**
         * @description `source` reads data, `destination` writes it.
         * @enum {string}
         */
        ConnectorType: "source" | "destination";
        /** @description What a new declarative source definition needs. The workspace is named in the path. */
        CreateDeclarativeSourceDefinitionRequest: {
            /** @description The manifest to publish as version 1. */
            manifest: components["schemas"]["DeclarativeManifestInput"];
            /** @description Display name of the connector. Need not be unique. */
            name: string;
        };
        /** @description What a new custom connector needs. */
        CreateDefinitionRequest: {
            /** @description Tag of the image. */
            dockerImageTag: string;
            /** @description Image without its tag, as in `registry.example.com/source-erp`. The server must be able to pull it. */
            dockerRepository: string;
            /**
             * Format: uri
             * @description Address of the connector's documentation. Default empty.
             */
            documentationUrl?: string | undefined;
            /** @description Display name. Need not be unique. */
            name: string;
        };
        /** @description What a new dataplane needs. */
        DataplaneCreateRequest: {
            /** @description Whether it takes work. Default true. */
            enabled?: boolean | undefined;
            /** @description Name, unique in the region. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the region that it will serve.
             */
            regionId: string;
        };
        /** @description A new dataplane with the credentials that it signs in with. */
        DataplaneCreateResponseBody: {
            /** @description Client id that the dataplane signs in with. */
            clientId: string;
            /** @description Client secret that the dataplane signs in with. Shown only here: store it at once. */
            clientSecret: string;
            /**
             * Format: uuid
             * @description Id of the dataplane.
             */
            dataplaneId: string;
            /**
             * Format: uuid
             * @description Id of the region that it serves.
             */
            regionId: string;
        };
        /** @description Changes to a dataplane. What is left out stays. */
        DataplanePatchRequest: {
            /** @description Whether the dataplane takes work. */
            enabled?: boolean | undefined;
            /** @description New name, unique in the region. */
            name?: string | undefined;
        };
        /** @description A group of workers that runs the syncs of a region. */
        DataplaneResponse: {
            /** @description Time of creation. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
            createdAt: string;
            /**
             * Format: uuid
             * @description Id of the dataplane.
             */
            dataplaneId: string;
            /** @description Whether the dataplane takes work. */
            enabled: boolean;
            /** @description Name, unique in the region. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the region that the dataplane serves.
             */
            regionId: string;
            /** @description Time of the last change. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
            updatedAt: string;
        };
        /** @description All data planes at once, as a bare array or under `data`, depending on the server. */
        DataplanesResponse: components["schemas"]["DataplaneResponse"][] | {
            /** @description The data planes. */
            data: components["schemas"]["DataplaneResponse"][];
        };
        /** @description Low-code description of a connector, as the connector builder exports it. Its `spec` must be there, with the connector's settings under `connection_specification`. */
        DeclarativeManifest: Record<string, unknown>;
        /** @description Low-code description of a connector, as the connector builder exports it. Its `spec` must be there, with the connector's settings under `connection_specification`. */
        DeclarativeManifestInput: object;
        /** @description A source definition that is a manifest instead of an image. */
        DeclarativeSourceDefinitionResponse: {
            /**
             * Format: uuid
             * @description Id of the definition: the `definitionId` of a source made from it.
             */
            id: string;
            /** @description The active manifest. */
            manifest: components["schemas"]["DeclarativeManifest"];
            /** @description Display name of the connector. */
            name: string;
            /** @description Version of the active manifest, counted from 1. */
            version: components["schemas"]["ManifestVersion"];
        };
        /** @description All declarative source definitions that a workspace can use: those of its whole organization. */
        DeclarativeSourceDefinitionsResponse: {
            /** @description The definitions with their manifests. */
            data: components["schemas"]["DeclarativeSourceDefinitionResponse"][];
            /** @description Never filled: the list comes whole. */
            next?: string;
            /** @description Never filled: the list comes whole. */
            previous?: string;
        };
        /** @description A connector that is an image. */
        DefinitionResponse: {
            /** @description Tag of the image: the version of the connector. */
            dockerImageTag: string;
            /** @description Image without its tag. */
            dockerRepository: string;
            /** @description Address of the connector's documentation. Can be empty, or the word `null` as text. */
            documentationUrl?: string;
            /**
             * Format: uuid
             * @description Id of the definition: the `definitionId` of a source or destination made from it.
             */
            id: string;
            /** @description Display name of the connector. */
            name: string;
        };
        /** @description All source definitions, or all destination definitions, of a workspace. */
        DefinitionsResponse: {
            /** @description The definitions. */
            data: components["schemas"]["DefinitionResponse"][];
            /** @description Never filled: the list comes whole. */
            next?: string;
            /** @description Never filled: the list comes whole. */
            previous?: string;
        };
        /** @description Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
        DestinationConfiguration: Record<string, unknown>;
        /** @description Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
        DestinationConfigurationInput: object;
        /** @description What a new destination needs. */
        DestinationCreateRequest: {
            /** @description Settings of the connector. Add `destinationType` here when `definitionId` is left out. */
            configuration: components["schemas"]["DestinationConfigurationInput"];
            /**
             * Format: uuid
             * @description Id of the connector's definition. May be left out when `configuration.destinationType` names the connector; wins when both are given.
             */
            definitionId?: string | undefined;
            /** @description Display name. Need not be unique. */
            name: string;
            /** @description Own limits for the pods of this destination. Self-managed only: Cloud refuses them. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"] | undefined;
            /**
             * Format: uuid
             * @description Id of the workspace that will hold the destination.
             */
            workspaceId: string;
        };
        /** @description Changes to a destination. What is left out, or null, stays, except for resourceAllocation. */
        DestinationPatchRequest: {
            /** @description Settings to change; the others stay, secrets too, also inside of objects. So a PATCH removes no setting, and another variant of an object keeps the fields of the one before: use PUT. Never `**********`: it would be stored as the new secret. */
            configuration?: components["schemas"]["DestinationConfigurationInput"] | undefined;
            /** @description New display name. */
            name?: string | undefined;
            /** @description New limits for the pods of this destination. Send the present ones with every PATCH: left out, they are removed. Self-managed only: Cloud refuses them. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"] | undefined;
        };
        /** @description The whole new name and configuration of a destination. */
        DestinationPutRequest: {
            /** @description All settings of the connector. A secret sent as `**********` keeps its stored value; one that is left out is removed. */
            configuration: components["schemas"]["DestinationConfigurationInput"];
            /** @description Display name. */
            name: string;
            /** @description Own limits for the pods of this destination; left out, they are removed. Self-managed only: Cloud refuses them. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"] | undefined;
        };
        /** @description A configured destination connector in a workspace. */
        DestinationResponse: {
            /** @description Settings of the connector, secrets masked, without `destinationType`. A deleted destination has none: it is most likely null, whatever the type says. */
            configuration: components["schemas"]["DestinationConfiguration"];
            /**
             * Format: int64
             * @description Time of creation in epoch seconds.
             */
            createdAt: number;
            /**
             * Format: uuid
             * @description Id of the connector's definition.
             */
            definitionId: string;
            /**
             * Format: uuid
             * @description Id of the destination.
             */
            destinationId: string;
            /** @description Short name of the connector, as in `snowflake`. Empty for custom and very new connectors, absent on old servers: tell connectors apart by `definitionId`. */
            destinationType?: string;
            /** @description Display name. Need not be unique. */
            name: string;
            /** @description Own limits for the pods of this destination. Absent when the defaults apply. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirements"];
            /**
             * Format: uuid
             * @description Id of the workspace that holds the destination.
             */
            workspaceId: string;
        };
        /** @description One page of destinations. */
        DestinationsResponse: {
            /** @description The destinations of this page, in no fixed order. Empty after the last page. */
            data: components["schemas"]["DestinationResponse"][];
            /** @description URL of the next page, `""` on an empty page. It is set even when no item follows and often names a host that cannot be reached: advance `offset` yourself instead of following it. */
            next?: string;
            /** @description URL of the page before this one, `""` on the first page. */
            previous?: string;
        };
        /** @description Whether an event sends an e-mail. */
        EmailNotificationConfig: {
            /** @description Whether the e-mail is sent. Only Cloud sends any; there those of `connectionUpdateActionRequired` and `syncDisabled` cannot be switched off: 400. */
            enabled?: boolean;
        };
        /** @description Whether an event sends an e-mail. */
        EmailNotificationConfigInput: {
            /** @description Whether the e-mail is sent. Only Cloud sends any; there those of `connectionUpdateActionRequired` and `syncDisabled` cannot be switched off: 400. */
            enabled?: boolean | undefined;
        };
        /** @description An organization with Airbyte Embedded, and your role in it. */
        EmbeddedOrganizationListItem: {
            /**
             * Format: uuid
             * @description Id of the organization.
             */
            organizationId: string;
            /** @description Name to show. */
            organizationName: string;
            /** @description Your role in the organization. */
            permission: components["schemas"]["PermissionType"] | (string & {});
        };
        /** @description Organizations with Airbyte Embedded. */
        EmbeddedOrganizationsList: {
            /** @description All of them; not paged. */
            organizations: components["schemas"]["EmbeddedOrganizationListItem"][];
        };
        /** @description The workspace that the token is for. */
        EmbeddedScopedTokenRequest: {
            /**
             * Format: uuid
             * @description Id of the end user's workspace.
             */
            workspaceId: string;
        };
        /** @description A token for one workspace. */
        EmbeddedScopedTokenResponse: {
            /** @description Bearer token, valid for a short time and for this workspace only. */
            token: string;
        };
        /** @description Who the widget is for and where it runs. */
        EmbeddedWidgetRequest: {
            /** @description Origin of the page that shows the widget, for example `https://app.acme.example`. */
            allowedOrigin: string;
            /** @description Your own id for the end user. The same id always gets the same workspace. */
            externalUserId: string;
            /**
             * Format: uuid
             * @description Id of your organization.
             */
            organizationId: string;
        };
        /** @description A token for the widget. */
        EmbeddedWidgetResponse: {
            /** @description Token to hand to the widget as it is. It is base64 of a JSON object with a session token and the address of the widget. */
            token: string;
        };
        /** @description Encrypts the value of one field with an AES key. The result is hexadecimal text: 16 bytes of random initialisation vector, then the encrypted value. */
        EncryptionMapperAESConfiguration: {
            /**
             * @description Always `AES`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            algorithm: "AES";
            /** @description Text added to the field name for the encrypted value; may be empty. */
            fieldNameSuffix: string;
            /** @description Secret key as hexadecimal text of 32, 48 or 64 digits. */
            key: string;
            /** @description Block cipher mode. Avoid `ECB`: equal values stay recognisable. */
            mode: ("CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB") | (string & {});
            /** @description How the last block is filled up. With `NoPadding`, modes that work on whole blocks need values of a fitting length. */
            padding: ("NoPadding" | "PKCS5Padding") | (string & {});
            /** @description Name of the field to encrypt. The original field is not written. */
            targetField: string;
        };
        /** @description Encrypts the value of one field with an AES key. The result is hexadecimal text: 16 bytes of random initialisation vector, then the encrypted value. */
        EncryptionMapperAESConfigurationInput: {
            /**
             * @description Always `AES`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            algorithm: "AES";
            /** @description Text added to the field name for the encrypted value; may be empty. */
            fieldNameSuffix: string;
            /** @description Secret key as hexadecimal text of 32, 48 or 64 digits. */
            key: string;
            /**
             * @description Block cipher mode. Avoid `ECB`: equal values stay recognisable.
             * @enum {string}
             */
            mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB";
            /**
             * @description How the last block is filled up. With `NoPadding`, modes that work on whole blocks need values of a fitting length.
             * @enum {string}
             */
            padding: "NoPadding" | "PKCS5Padding";
            /** @description Name of the field to encrypt. The original field is not written. */
            targetField: string;
        };
        /**
         * @description `RSA` encrypts with a public key, for short values; `AES` with a shared key.
         * @enum {string}
         */
        EncryptionMapperAlgorithm: "RSA" | "AES";
        /** @description Encrypts the value of one field; the algorithm decides which shape applies. */
        EncryptionMapperConfiguration: components["schemas"]["EncryptionMapperRSAConfiguration"] | components["schemas"]["EncryptionMapperAESConfiguration"];
        /** @description Encrypts the value of one field; the algorithm decides which shape applies. */
        EncryptionMapperConfigurationInput: components["schemas"]["EncryptionMapperRSAConfigurationInput"] | components["schemas"]["EncryptionMapperAESConfigurationInput"];
        /** @description Encrypts the value of one field with an RSA public key; the result is written as hexadecimal text. */
        EncryptionMapperRSAConfiguration: {
            /**
             * @description Always `RSA`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            algorithm: "RSA";
            /** @description Text added to the field name for the encrypted value; may be empty. */
            fieldNameSuffix: string;
            /** @description Public key in X.509 form (DER), as hexadecimal text. */
            publicKey: string;
            /** @description Name of the field to encrypt. The original field is not written. */
            targetField: string;
        };
        /** @description Encrypts the value of one field with an RSA public key; the result is written as hexadecimal text. */
        EncryptionMapperRSAConfigurationInput: {
            /**
             * @description Always `RSA`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            algorithm: "RSA";
            /** @description Text added to the field name for the encrypted value; may be empty. */
            fieldNameSuffix: string;
            /** @description Public key in X.509 form (DER), as hexadecimal text. */
            publicKey: string;
            /** @description Name of the field to encrypt. The original field is not written. */
            targetField: string;
        };
        /** @description Whatever the server may say about a failure. Tell the families apart by their fields, not by the status and not by the Content-Type. A proxy in front of the server may answer HTML or nothing at all. */
        ErrorBody: components["schemas"]["Problem"] | components["schemas"]["HateoasError"] | components["schemas"]["KnownError"] | components["schemas"]["ErrorReference"] | components["schemas"]["MessageError"];
        /** @description An error without words, on purpose. The id finds it in the logs of the server. */
        ErrorReference: {
            /**
             * Format: uuid
             * @description Name this id to whoever runs the server.
             */
            errorId: string;
        };
        /** @description Removes one field from each record. */
        FieldFilteringMapperConfiguration: {
            /** @description Name of the field to remove. */
            targetField: string;
        };
        /** @description Renames one field of each record. */
        FieldRenamingMapperConfiguration: {
            /** @description Name of the field in the destination. */
            newFieldName: string;
            /** @description Name of the field in the source. */
            originalFieldName: string;
        };
        /** @description Settings of a new group. */
        GroupCreateRequest: {
            /** @description What the group is for. */
            description?: (string | null) | undefined;
            /** @description Name to show; must be free in the organization. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the organization that gets the group.
             */
            organizationId: string;
        };
        /** @description A user to add to a group. */
        GroupMemberAddRequest: {
            /**
             * Format: uuid
             * @description Id of a user who already belongs to the organization.
             */
            userId: string;
        };
        /** @description A user in a group. */
        GroupMemberResponse: {
            /**
             * Format: uuid
             * @description Id of the group.
             */
            groupId: string;
            /**
             * Format: uuid
             * @description Id of the membership. To remove the user, use userId, not this.
             */
            memberId: string;
            /**
             * Format: email
             * @description E-mail address of the user.
             */
            userEmail: string;
            /**
             * Format: uuid
             * @description Id of the user.
             */
            userId: string;
            /** @description Full name of the user. */
            userName: string;
        };
        /** @description One page of group members. */
        GroupMembersResponse: {
            /** @description The members of this page, newest first. */
            data: components["schemas"]["GroupMemberResponse"][];
            /** @description Path of the next page without a host, for example `/public/v1/groups/.../members?...`; absent when there is none. */
            next?: string | null;
            /** @description Path of the previous page without a host, for example `/public/v1/groups/.../members?...`; absent when there is none. */
            previous?: string | null;
        };
        /** @description A role to give to a group. Send exactly one of workspaceId and organizationId. */
        GroupPermissionCreateRequest: {
            /**
             * Format: uuid
             * @description Id of the organization, for roles that start with `organization_`; it must be the group's own.
             */
            organizationId?: (string | null) | undefined;
            /** @description The role to give. */
            permissionType: components["schemas"]["PermissionType"];
            /**
             * Format: uuid
             * @description Id of the workspace, for roles that start with `workspace_`.
             */
            workspaceId?: (string | null) | undefined;
        };
        /** @description A role that all members of a group have. */
        GroupPermissionResponse: {
            /**
             * Format: uuid
             * @description Id of the group.
             */
            groupId: string;
            /**
             * Format: uuid
             * @description Id of the organization where the role holds; absent for other roles.
             */
            organizationId?: string | null;
            /**
             * Format: uuid
             * @description Id of the permission.
             */
            permissionId: string;
            /** @description The role. */
            permissionType: components["schemas"]["PermissionType"] | (string & {});
            /**
             * Format: uuid
             * @description Id of the workspace where the role holds; absent for other roles.
             */
            workspaceId?: string | null;
        };
        /** @description The permissions of a group. */
        GroupPermissionsResponse: {
            /** @description All permissions of the group; not paged. */
            data: components["schemas"]["GroupPermissionResponse"][];
        };
        /** @description A group of users, who share its permissions. */
        GroupResponse: {
            /** @description What the group is for; absent when it has none. */
            description?: string | null;
            /**
             * Format: uuid
             * @description Id of the group.
             */
            groupId: string;
            /**
             * Format: int64
             * @description Number of users in the group.
             */
            memberCount: number;
            /** @description Name to show; unique in the organization. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the organization that owns the group.
             */
            organizationId: string;
        };
        /** @description One page of groups. */
        GroupsResponse: {
            /** @description The groups of this page. */
            data: components["schemas"]["GroupResponse"][];
            /** @description Path of the next page without a host, for example `/public/v1/groups?...`; absent when there is none. */
            next?: string | null;
            /** @description Path of the previous page without a host, for example `/public/v1/groups?...`; absent when there is none. */
            previous?: string | null;
        };
        /** @description Settings to change; what is left out stays as it is. */
        GroupUpdateRequest: {
            /** @description New text on what the group is for; null leaves it as it is. */
            description?: (string | null) | undefined;
            /** @description New name; must be free in the organization. */
            name?: string | undefined;
        };
        /** @description Replaces the value of one field by a hash. */
        HashingMapperConfiguration: {
            /** @description Text added to the field name for the hashed value, for example `_hashed`. */
            fieldNameSuffix: string;
            /** @description Hash function. Prefer `SHA-256` or longer: MD2, MD5 and SHA-1 are weak. */
            method: ("MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512") | (string & {});
            /** @description Name of the field to hash. The original field is not written. */
            targetField: string;
        };
        /** @description Replaces the value of one field by a hash. */
        HashingMapperConfigurationInput: {
            /** @description Text added to the field name for the hashed value, for example `_hashed`. */
            fieldNameSuffix: string;
            /**
             * @description Hash function. Prefer `SHA-256` or longer: MD2, MD5 and SHA-1 are weak.
             * @enum {string}
             */
            method: "MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512";
            /** @description Name of the field to hash. The original field is not written. */
            targetField: string;
        };
        /** @description An error of the web framework, before the API saw the request. The outer `message` only repeats the status; the reason is `_embedded.errors[0].message`. A 403 of this family can mean that the server has no such route. */
        HateoasError: {
            /** @description The reasons. */
            _embedded?: {
                /** @description One reason each; mostly there is one. */
                errors?: {
                    /** @description Always empty. */
                    _embedded?: {
                        [key: string]: unknown;
                    };
                    /** @description Always empty. */
                    _links?: {
                        [key: string]: unknown;
                    };
                    /** @description What was wrong. */
                    message: string;
                    /** @description The argument that was wrong. */
                    path?: string;
                }[];
            };
            /** @description Holds the path of the request under `self`. */
            _links: {
                [key: string]: unknown;
            };
            /** @description The name of the status, e.g. `Bad Request`. */
            message: string;
        };
        /** @description Which source to ask consent for, and where to send the user afterwards. */
        InitiateOauthRequest: {
            /** @description Who begins the consent, a program or the web app. */
            clientType?: ("api" | "webapp") | undefined;
            /**
             * @deprecated
             * @description Deprecated: use `sourceType`.
             */
            name?: string | undefined;
            /** @description Settings that the connector needs before it can ask for consent, such as a subdomain. Most need none. */
            oAuthInputConfiguration?: components["schemas"]["OAuthInputConfiguration"] | undefined;
            /** @description Your page for the user after consent. It is called with the query parameter `secret_id`. */
            redirectUrl: string;
            /** @description Optional scopes to ask for in place of the connector's own. Ignored without `requestedScopes`. */
            requestedOptionalScopes?: readonly string[] | undefined;
            /** @description Scopes to ask for in place of the connector's own. Works with connectors that define their scopes as a list. */
            requestedScopes?: readonly string[] | undefined;
            /** @description Short name of the source connector, as in `zendesk-support`. */
            sourceType?: string | undefined;
            /**
             * Format: uuid
             * @description Id of the workspace that will hold the secret and the source.
             */
            workspaceId: string;
        };
        /** @description What to run, and for which connection. */
        JobCreateRequest: {
            /**
             * Format: uuid
             * @description Id of the connection. For a sync it must be active.
             */
            connectionId: string;
            /** @description `sync`, `reset` or `clear`. `refresh` is refused with 422. */
            jobType: components["schemas"]["JobTypeEnum"];
        };
        /** @description A run of a connection: a sync, or a reset of its data. */
        JobResponse: {
            /**
             * Format: int64
             * @description Bytes committed by all attempts; of a stream that each attempt reads anew, by the last. 0 before there are figures, absent in the answers of start and cancel. Old servers tell those of the last attempt, or nothing.
             */
            bytesSynced?: number;
            /**
             * Format: uuid
             * @description Id of the connection that the job runs for.
             */
            connectionId: string;
            /** @description Time between creation and last change of status as an ISO 8601 duration, as in `PT8M21S`. Hours do not turn into days (`PT49H`). Absent while pending. It does not grow while an attempt runs. */
            duration?: string;
            /**
             * Format: int64
             * @description Number of the job, unique on its server.
             */
            jobId: number;
            /** @description What the job does. A job started as `clear` says `reset`. */
            jobType: components["schemas"]["JobTypeEnum"] | (string & {});
            /** @description Time of the last change. Only on a job in a final status. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
            lastUpdatedAt?: string;
            /**
             * Format: int64
             * @description Records committed by all attempts; of a stream that each attempt reads anew, by the last. 0 before there are figures, absent in the answers of start and cancel. Old servers tell those of the last attempt, or nothing.
             */
            rowsSynced?: number;
            /** @description Time at which the job was created. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
            startTime: string;
            /** @description State of the job. `succeeded`, `failed` and `cancelled` are final. */
            status: components["schemas"]["JobStatusEnum"] | (string & {});
        };
        /** @description One page of jobs. */
        JobsResponse: {
            /** @description The jobs of this page, oldest first unless `orderBy` was given. Empty after the last page. */
            data: components["schemas"]["JobResponse"][];
            /** @description URL of the next page, `""` on an empty page. It is set even when no item follows, drops the status, date and order parameters and often names a host that cannot be reached: advance `offset` yourself instead of following it. */
            next?: string;
            /** @description URL of the page before this one, `""` on the first page. */
            previous?: string;
        };
        /**
         * @description State of a job. `pending`: created, not started. `queued`: waits for capacity (Cloud), possibly for hours. `running`: at work. `incomplete`: an attempt failed and another may follow. `failed`, `succeeded`, `cancelled`: final. A job can step back from one open state to another.
         * @enum {string}
         */
        JobStatusEnum: "pending" | "queued" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled";
        /**
         * @description Kind of work inside the platform, for resource limits only; jobs of this API have their own, shorter list. `get_spec`: ask a connector for its settings. `check_connection`: try the settings. `discover_schema`: read which streams there are. `sync` and `replicate`: move data. `reset_connection`: delete synced data. `connection_updater`: maintain a connection.
         * @enum {string}
         */
        JobType: "get_spec" | "check_connection" | "discover_schema" | "sync" | "reset_connection" | "connection_updater" | "replicate";
        /**
         * @description Kind of job. `sync`: move data. `reset` and `clear`: delete the synced data and forget the progress; both are reported as `reset`. `refresh`: sync again from the start; cannot be started here.
         * @enum {string}
         */
        JobTypeEnum: "sync" | "reset" | "refresh" | "clear";
        /** @description Resources for one kind of job. */
        JobTypeResourceLimit: {
            /** @description Kind of job that the entry is for. */
            jobType: components["schemas"]["JobType"] | (string & {});
            /** @description CPU, memory and disk for that kind of job. */
            resourceRequirements: components["schemas"]["ResourceRequirements"];
        };
        /** @description Resources for one kind of job. */
        JobTypeResourceLimitInput: {
            /** @description Kind of job that the entry is for. */
            jobType: components["schemas"]["JobType"];
            /** @description CPU, memory and disk for that kind of job. */
            resourceRequirements: components["schemas"]["ResourceRequirementsInput"];
        };
        /** @description An error raised with a message inside the server. Since October 2025 it has an `errorId`; older servers, up to 1.8, write the class and the stack of the exception instead. */
        KnownError: {
            /** @description More about this case. */
            details?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Name this id to whoever runs the server.
             */
            errorId?: string;
            /** @description Class of the exception; older servers only. */
            exceptionClassName?: string;
            /** @description Stack lines; mostly empty or absent. */
            exceptionStack?: string[];
            /** @description What was wrong. */
            message: string;
            /** @description Stack lines of the first cause; mostly empty or absent. */
            rootCauseExceptionStack?: string[];
            /** @description What was wrong in the request; older servers only. */
            validationErrors?: ({
                /** @description What was wrong with it. */
                message?: string;
                /** @description The argument that was wrong, such as `listJobs.limit`. */
                propertyPath?: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        /**
         * Format: int64
         * @description Version of a manifest. The first is 1, each update adds 1.
         */
        ManifestVersion: number;
        /** @description Settings of a mapper; which of the shapes is right depends on the type beside it. */
        MapperConfiguration: components["schemas"]["HashingMapperConfiguration"] | components["schemas"]["FieldFilteringMapperConfiguration"] | components["schemas"]["FieldRenamingMapperConfiguration"] | components["schemas"]["RowFilteringMapperConfiguration"] | components["schemas"]["EncryptionMapperConfiguration"];
        /** @description Settings of a mapper; which of the shapes is right depends on the type beside it. */
        MapperConfigurationInput: components["schemas"]["HashingMapperConfigurationInput"] | components["schemas"]["FieldFilteringMapperConfiguration"] | components["schemas"]["FieldRenamingMapperConfiguration"] | components["schemas"]["RowFilteringMapperConfigurationInput"] | components["schemas"]["EncryptionMapperConfigurationInput"];
        /** @description A bare message; so far only the refusal of a caller who is rate limited. */
        MessageError: {
            /** @description What happened. */
            message: string;
        };
        /**
         * @description Where streams land in the destination. `source` keeps the namespace that a stream has in the source; `destination` uses the default one of the destination; `custom_format` builds it from namespaceFormat.
         * @default destination
         * @enum {string}
         */
        NamespaceDefinitionEnum: "source" | "destination" | "custom_format";
        /**
         * @description Where streams land in the destination; left out means unchanged. `source` keeps the namespace that a stream has in the source; `destination` uses the default one of the destination; `custom_format` builds it from namespaceFormat.
         * @enum {string}
         */
        NamespaceDefinitionEnumNoDefault: "source" | "destination" | "custom_format";
        /**
         * @description The server's internal spelling of where streams land in the destination; NamespaceDefinitionEnum is the one in use.
         * @enum {string}
         */
        NamespaceDefinitionType: "source" | "destination" | "customformat";
        /**
         * @description The server's internal spelling of what to do about a harmless schema change; NonBreakingSchemaUpdatesBehaviorEnum is the one in use.
         * @enum {string}
         */
        NonBreakingChangesPreference: "ignore" | "disable" | "propagate_columns" | "propagate_fully";
        /**
         * @description What to do about a harmless schema change in the source. `ignore` carries on with the known fields; `disable_connection` pauses the connection; `propagate_columns` takes over changed fields; `propagate_fully` takes over changed fields and new or removed streams.
         * @default ignore
         * @enum {string}
         */
        NonBreakingSchemaUpdatesBehaviorEnum: "ignore" | "disable_connection" | "propagate_columns" | "propagate_fully";
        /**
         * @description What to do about a harmless schema change in the source; left out means unchanged. `ignore` carries on with the known fields; `disable_connection` pauses the connection; `propagate_columns` takes over changed fields; `propagate_fully` takes over changed fields and new or removed streams.
         * @enum {string}
         */
        NonBreakingSchemaUpdatesBehaviorEnumNoDefault: "ignore" | "disable_connection" | "propagate_columns" | "propagate_fully";
        /** @description How a message about one event is sent. */
        NotificationConfig: {
            /** @description Message by e-mail. */
            email?: components["schemas"]["EmailNotificationConfig"];
            /** @description Message to an HTTP address. */
            webhook?: components["schemas"]["WebhookNotificationConfig"];
        };
        /** @description How a message about one event is sent. */
        NotificationConfigInput: {
            /** @description Message by e-mail. */
            email?: components["schemas"]["EmailNotificationConfigInput"] | undefined;
            /** @description Message to an HTTP address. */
            webhook?: components["schemas"]["WebhookNotificationConfigInput"] | undefined;
        };
        /** @description Which events of a workspace send a message, one property for each event. Answers normally have all six. */
        NotificationsConfig: {
            /** @description The schema of a source changed and needs nothing from you. */
            connectionUpdate?: components["schemas"]["NotificationConfig"];
            /** @description The schema of a source changed and somebody must act. */
            connectionUpdateActionRequired?: components["schemas"]["NotificationConfig"];
            /** @description A sync failed. */
            failure?: components["schemas"]["NotificationConfig"];
            /** @description A sync succeeded. */
            success?: components["schemas"]["NotificationConfig"];
            /** @description A connection was switched off after failing for too long. */
            syncDisabled?: components["schemas"]["NotificationConfig"];
            /** @description A connection will be switched off if it goes on failing. */
            syncDisabledWarning?: components["schemas"]["NotificationConfig"];
        };
        /** @description Which events of a workspace send a message, one property for each event. Answers normally have all six. */
        NotificationsConfigInput: {
            /** @description The schema of a source changed and needs nothing from you. */
            connectionUpdate?: components["schemas"]["NotificationConfigInput"] | undefined;
            /** @description The schema of a source changed and somebody must act. */
            connectionUpdateActionRequired?: components["schemas"]["NotificationConfigInput"] | undefined;
            /** @description A sync failed. */
            failure?: components["schemas"]["NotificationConfigInput"] | undefined;
            /** @description A sync succeeded. */
            success?: components["schemas"]["NotificationConfigInput"] | undefined;
            /** @description A connection was switched off after failing for too long. */
            syncDisabled?: components["schemas"]["NotificationConfigInput"] | undefined;
            /** @description A connection will be switched off if it goes on failing. */
            syncDisabledWarning?: components["schemas"]["NotificationConfigInput"] | undefined;
        };
        /** @description Settings of an OAuth flow. Which ones exist depends on the connector. */
        OAuthConfiguration: unknown;
        /** @description OAuth client settings; which keys are needed depends on the connector. */
        OAuthCredentialsConfiguration: object;
        /** @description Settings that a connector needs before it can ask for consent. */
        OAuthInputConfiguration: components["schemas"]["OAuthConfiguration"];
        /**
         * Format: uuid
         * @description Id of an organization.
         */
        OrganizationId: string;
        /** @description Your own OAuth client for one connector, used in a whole organization. */
        OrganizationOAuthCredentialsRequest: {
            /** @description Whether the connector is a source or a destination. */
            actorType: components["schemas"]["ActorTypeEnum"];
            /** @description The OAuth client settings of the connector, as its specification nests them; most often a client id and a client secret. */
            configuration: components["schemas"]["OAuthCredentialsConfiguration"];
            /** @description Name of the connector in lower case with hyphens, for example `google-ads`. */
            name: string;
        };
        /** @description An organization: the owner of workspaces, users and groups. */
        OrganizationResponse: {
            /**
             * Format: email
             * @description Contact address of the organization.
             */
            email: string;
            /** @description Id of the organization. */
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Name to show. */
            organizationName: string;
        };
        /** @description The organizations of a user. */
        OrganizationsResponse: {
            /** @description All organizations found; not paged. */
            data: components["schemas"]["OrganizationResponse"][];
        };
        /** @description A role to give. Send workspaceId for a workspace role or organizationId for an organization role, not both. */
        PermissionCreateRequest: {
            /** @description Id of the organization, for roles that start with `organization_`. */
            organizationId?: components["schemas"]["OrganizationId"] | undefined;
            /** @description The role to give. */
            permissionType: components["schemas"]["PublicPermissionType"];
            /** @description Id of the user who gets the role. */
            userId: components["schemas"]["UserId"];
            /** @description Id of the workspace, for roles that start with `workspace_`. */
            workspaceId?: components["schemas"]["WorkspaceId"] | undefined;
        };
        /** @description A role that a user has in a workspace or an organization. */
        PermissionResponse: {
            /** @description Id of the organization where the role holds; absent for other roles. */
            organizationId?: components["schemas"]["OrganizationId"];
            /**
             * Format: uuid
             * @description Id of the permission.
             */
            permissionId: string;
            /** @description The role. */
            permissionType: components["schemas"]["PermissionType"] | (string & {});
            /** @description Id of the user who has the role. */
            userId: components["schemas"]["UserId"];
            /** @description Id of the workspace where the role holds; absent for other roles. */
            workspaceId?: components["schemas"]["WorkspaceId"];
        };
        /** @description A role that a user has, in the form that lists use. */
        PermissionResponseRead: {
            /**
             * Format: uuid
             * @description Id of the permission.
             */
            permissionId: string;
            /** @description The role. */
            permissionType: components["schemas"]["PermissionType"] | (string & {});
            /** @description Whether the role is for a workspace, an organization or the whole server. */
            scope: components["schemas"]["PermissionScope"] | (string & {});
            /**
             * Format: uuid
             * @description Id of that workspace or organization; all zeros when scope is `none`.
             */
            scopeId: string;
            /** @description Id of the user who has the role. */
            userId: components["schemas"]["UserId"];
        };
        /**
         * @description What a permission is about: a `workspace`, an `organization`, or `none` for a role on the whole server.
         * @enum {string}
         */
        PermissionScope: "workspace" | "organization" | "none";
        /** @description The permissions of a user. */
        PermissionsResponse: {
            /** @description All permissions given to the user directly, as far as the query reaches; not paged. */
            data: components["schemas"]["PermissionResponseRead"][];
        };
        /**
         * @description A role. `instance_admin` may do everything on the server. The `organization_` roles hold in an organization and all its workspaces, except `organization_member`, which only makes a user belong to it; the `workspace_` roles hold in one workspace. `admin` manages users and all below, `editor` changes connections, `runner` starts syncs, `reader` looks. `workspace_owner` is an older name with the rights of `workspace_admin`.
         * @enum {string}
         */
        PermissionType: "instance_admin" | "organization_admin" | "organization_editor" | "organization_runner" | "organization_reader" | "organization_member" | "workspace_owner" | "workspace_admin" | "workspace_runner" | "workspace_editor" | "workspace_reader" | "workspace_source_editor" | "workspace_destination_editor";
        /** @description The new role of a permission. */
        PermissionUpdateRequest: {
            /** @description New role, for the same workspace or organization as before. `instance_admin` is refused. */
            permissionType: components["schemas"]["PermissionType"];
        };
        /** @description A problem told by the API itself. The reason for people stands in `data.message`, else in `detail`, else in `title`. Several problems share one `type`, so tell them apart by `type` and `title` together. */
        Problem: {
            /** @description What is known of this case; its fields depend on the type, often a single `message`. */
            data?: {
                [key: string]: unknown;
            } | null;
            /** @description What the problem means in general. */
            detail?: string | null;
            /** @description Where more is written; mostly null. */
            documentationUrl?: string | null;
            /** @description The HTTP status once more. */
            status: number;
            /** @description Short name of the problem, e.g. `try-again-later`. */
            title?: string | null;
            /** @description An address or a name such as `error:tag-already-exists`. */
            type: string;
        };
        /** @description An access token. There is no refresh token: ask for a new access token when this one ends. */
        PublicAccessTokenResponse: {
            /** @description The token, to send as `Authorization: Bearer <token>`. A JWT; treat it as opaque. */
            access_token: string;
            /**
             * Format: int64
             * @description Lifetime in seconds, 900 by default, 180 on older servers. The token can end earlier than this says; the `exp` claim inside it is exact.
             */
            expires_in: number;
            /** @description Always `Bearer`. */
            token_type: "Bearer" | (string & {});
        };
        /**
         * @description A role that the API can give: those of PermissionType without `instance_admin` and `workspace_owner`. Roles that start with `organization_` need an organizationId, roles that start with `workspace_` a workspaceId.
         * @enum {string}
         */
        PublicPermissionType: "organization_admin" | "organization_editor" | "organization_runner" | "organization_reader" | "organization_member" | "workspace_admin" | "workspace_editor" | "workspace_runner" | "workspace_reader" | "workspace_source_editor" | "workspace_destination_editor";
        /** @description Where to send the user for consent. Which of the names the server uses depends on its version: look at all. */
        RedirectUrlResponse: {
            /** @description The same, as some versions call it. */
            consentUrl?: string;
            /** @description The same, as some versions call it. */
            redirect_url?: string;
            /** @description Address of the identity provider's consent page. */
            redirectUrl?: string;
        };
        /** @description What a new region needs. */
        RegionCreateRequest: {
            /** @description Whether syncs may run here. Default true. */
            enabled?: boolean | undefined;
            /** @description Name, unique in the organization. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the organization that will own the region.
             */
            organizationId: string;
        };
        /** @description Changes to a region. What is left out stays. */
        RegionPatchRequest: {
            /** @description Whether syncs may run here. */
            enabled?: boolean | undefined;
            /** @description New name, unique in the organization, and not that of a region that everybody shares (500 `unexpected-problem`). */
            name?: string | undefined;
        };
        /** @description A place where syncs run, made of one or more dataplanes. */
        RegionResponse: {
            /** @description Time of creation. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
            createdAt: string;
            /** @description Whether syncs may run here. */
            enabled: boolean;
            /** @description Name, unique in the organization, and not that of a region that everybody shares (500 `unexpected-problem`). Workspaces show it in lower case as their `dataResidency`. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the organization that owns the region. All zeros for a region that everybody shares.
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description Id of the region.
             */
            regionId: string;
            /** @description Time of the last change. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
            updatedAt: string;
        };
        /** @description All regions at once, as a bare array or under `data`, depending on the server. */
        RegionsResponse: components["schemas"]["RegionResponse"][] | {
            /** @description The regions. */
            data: components["schemas"]["RegionResponse"][];
        };
        /** @description CPU, memory and disk of a pod, as Kubernetes quantities. What is left out comes from the server's defaults. */
        ResourceRequirements: {
            /** @description CPU that may be used at most, as in `2` or `500m`. */
            cpu_limit?: string;
            /** @description CPU that is reserved: cores or thousandths of one, as in `1` or `500m`. */
            cpu_request?: string;
            /** @description Scratch disk at which the pod is stopped, as in `10Gi`. */
            ephemeral_storage_limit?: string;
            /** @description Scratch disk that is reserved, as in `5Gi`. */
            ephemeral_storage_request?: string;
            /** @description Memory at which the pod is stopped, as in `2Gi`. */
            memory_limit?: string;
            /** @description Memory that is reserved, as in `1Gi` or `512Mi`. */
            memory_request?: string;
        };
        /** @description CPU, memory and disk of a pod, as Kubernetes quantities. What is left out comes from the server's defaults. */
        ResourceRequirementsInput: {
            /** @description CPU that may be used at most, as in `2` or `500m`. */
            cpu_limit?: string | undefined;
            /** @description CPU that is reserved: cores or thousandths of one, as in `1` or `500m`. */
            cpu_request?: string | undefined;
            /** @description Scratch disk at which the pod is stopped, as in `10Gi`. */
            ephemeral_storage_limit?: string | undefined;
            /** @description Scratch disk that is reserved, as in `5Gi`. */
            ephemeral_storage_request?: string | undefined;
            /** @description Memory at which the pod is stopped, as in `2Gi`. */
            memory_limit?: string | undefined;
            /** @description Memory that is reserved, as in `1Gi` or `512Mi`. */
            memory_request?: string | undefined;
        };
        /** @description Keeps the records that meet a condition and drops the others. */
        RowFilteringMapperConfiguration: {
            /** @description The condition that a record must meet to be kept. */
            conditions: components["schemas"]["RowFilteringOperation"];
        };
        /** @description Keeps the records that meet a condition and drops the others. */
        RowFilteringMapperConfigurationInput: {
            /** @description The condition that a record must meet to be kept. */
            conditions: components["schemas"]["RowFilteringOperationInput"];
        };
        /** @description A condition on a record: a comparison, or the opposite of other conditions. */
        RowFilteringOperation: components["schemas"]["RowFilteringOperationEqual"] | components["schemas"]["RowFilteringOperationNot"];
        /** @description True when a field has exactly this value; false when the record lacks the field. */
        RowFilteringOperationEqual: {
            /** @description Value to compare with, as text; numbers and booleans are compared in their text form. */
            comparisonValue: string;
            /** @description Name of the field to compare. */
            fieldName: string;
            /**
             * @description Always `EQUAL`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "EQUAL";
        };
        /** @description True when a field has exactly this value; false when the record lacks the field. */
        RowFilteringOperationEqualInput: {
            /** @description Value to compare with, as text; numbers and booleans are compared in their text form. */
            comparisonValue: string;
            /** @description Name of the field to compare. */
            fieldName: string;
            /**
             * @description Always `EQUAL`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "EQUAL";
        };
        /** @description A condition on a record: a comparison, or the opposite of other conditions. */
        RowFilteringOperationInput: components["schemas"]["RowFilteringOperationEqualInput"] | components["schemas"]["RowFilteringOperationNotInput"];
        /** @description True when none of the conditions in it is true. */
        RowFilteringOperationNot: {
            /** @description Conditions of which none may be true; at least one. */
            conditions: components["schemas"]["RowFilteringOperation"][];
            /**
             * @description Always `NOT`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "NOT";
        };
        /** @description True when none of the conditions in it is true. */
        RowFilteringOperationNotInput: {
            /** @description Conditions of which none may be true; at least one. */
            conditions: readonly components["schemas"]["RowFilteringOperationInput"][];
            /**
             * @description Always `NOT`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "NOT";
        };
        /**
         * @description `EQUAL` compares one field; `NOT` turns other conditions round.
         * @enum {string}
         */
        RowFilteringOperationType: "EQUAL" | "NOT";
        /**
         * @description `manual`: a sync starts only when somebody asks for it; `cron`: at the times of cronExpression.
         * @enum {string}
         */
        ScheduleTypeEnum: "manual" | "cron";
        /**
         * @description `manual`: only on request; `cron`: at the times of cronExpression; `basic`: at the interval in basicTiming, which only the web app can set.
         * @enum {string}
         */
        ScheduleTypeWithBasicEnum: "manual" | "cron" | "basic";
        /** @description CPU, memory and disk for the pods of a connector, in general and per kind of job. Self-managed only. */
        ScopedResourceRequirements: {
            /** @description Applies to every kind of job without an entry of its own. */
            default?: components["schemas"]["ResourceRequirements"];
            /** @description Entries for single kinds of jobs. They win over `default`. */
            jobSpecific?: components["schemas"]["JobTypeResourceLimit"][];
        };
        /** @description CPU, memory and disk for the pods of a connector, in general and per kind of job. Self-managed only. */
        ScopedResourceRequirementsInput: {
            /** @description Applies to every kind of job without an entry of its own. */
            default?: components["schemas"]["ResourceRequirementsInput"] | undefined;
            /** @description Entries for single kinds of jobs. They win over `default`. */
            jobSpecific?: readonly components["schemas"]["JobTypeResourceLimitInput"][] | undefined;
        };
        /** @description One field to sync. */
        SelectedFieldInfo: {
            /** @description Path to the field, outermost name first. The server takes only top-level fields, so give exactly one name. */
            fieldPath?: string[];
        };
        /** @description One field to sync. */
        SelectedFieldInfoInput: {
            /** @description Path to the field, outermost name first. The server takes only top-level fields, so give exactly one name. */
            fieldPath?: readonly string[] | undefined;
        };
        /** @description Fields to sync: at least one, each only once. */
        SelectedFields: components["schemas"]["SelectedFieldInfo"][];
        /** @description Fields to sync: at least one, each only once. */
        SelectedFieldsInput: readonly components["schemas"]["SelectedFieldInfoInput"][];
        /** @description Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
        SourceConfiguration: Record<string, unknown>;
        /** @description Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
        SourceConfigurationInput: object;
        /** @description What a new source needs. */
        SourceCreateRequest: {
            /** @description Settings of the connector. Add `sourceType` here when `definitionId` is left out. */
            configuration: components["schemas"]["SourceConfigurationInput"];
            /**
             * Format: uuid
             * @description Id of the connector's definition. May be left out when `configuration.sourceType` names the connector; wins when both are given.
             */
            definitionId?: string | undefined;
            /** @description Display name. Need not be unique. */
            name: string;
            /** @description Own limits for the pods of this source. Self-managed only: Cloud refuses them. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"] | undefined;
            /** @description The `secret_id` that the OAuth flow ended with. The server puts the tokens behind it into the configuration. */
            secretId?: string | undefined;
            /**
             * Format: uuid
             * @description Id of the workspace that will hold the source.
             */
            workspaceId: string;
        };
        /** @description JSON Schema of the settings that a source connector takes. No operation of this API answers with it. */
        SourceDefinitionSpecification: Record<string, unknown>;
        /** @description Changes to a source. What is left out, or null, stays, except for resourceAllocation. */
        SourcePatchRequest: {
            /** @description Settings to change; the others stay, secrets too, also inside of objects. So a PATCH removes no setting, and another variant of an object keeps the fields of the one before: use PUT. Never `**********`: it would be stored as the new secret. */
            configuration?: components["schemas"]["SourceConfigurationInput"] | undefined;
            /** @description New display name. */
            name?: string | undefined;
            /** @description New limits for the pods of this source. Send the present ones with every PATCH: left out, they are removed. Self-managed only: Cloud refuses them. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"] | undefined;
            /** @description The `secret_id` that a new OAuth flow ended with. Servers before 2026 ignore it. */
            secretId?: string | undefined;
            /**
             * Format: uuid
             * @description Leave it out: a source cannot move to another workspace.
             */
            workspaceId?: string | undefined;
        };
        /** @description The whole new name and configuration of a source. */
        SourcePutRequest: {
            /** @description All settings of the connector. A secret sent as `**********` keeps its stored value; one that is left out is removed. */
            configuration: components["schemas"]["SourceConfigurationInput"];
            /** @description Display name. */
            name: string;
            /** @description Own limits for the pods of this source; left out, they are removed. Self-managed only: Cloud refuses them. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"] | undefined;
        };
        /** @description A configured source connector in a workspace. */
        SourceResponse: {
            /** @description Settings of the connector, secrets masked, without `sourceType`. A deleted source has none: it is most likely null, whatever the type says. */
            configuration: components["schemas"]["SourceConfiguration"];
            /**
             * Format: int64
             * @description Time of creation in epoch seconds.
             */
            createdAt: number;
            /**
             * Format: uuid
             * @description Id of the connector's definition.
             */
            definitionId: string;
            /** @description Display name. Need not be unique. */
            name: string;
            /** @description Own limits for the pods of this source. Absent when the defaults apply. */
            resourceAllocation?: components["schemas"]["ScopedResourceRequirements"];
            /**
             * Format: uuid
             * @description Id of the source.
             */
            sourceId: string;
            /** @description Short name of the connector, as in `postgres`. Empty for custom and very new connectors, absent on old servers: tell connectors apart by `definitionId`. */
            sourceType?: string;
            /**
             * Format: uuid
             * @description Id of the workspace that holds the source.
             */
            workspaceId: string;
        };
        /** @description One page of sources. */
        SourcesResponse: {
            /** @description The sources of this page, in no fixed order. Empty after the last page. */
            data: components["schemas"]["SourceResponse"][];
            /** @description URL of the next page, `""` on an empty page. It is set even when no item follows and often names a host that cannot be reached: advance `offset` yourself instead of following it. */
            next?: string;
            /** @description URL of the page before this one, `""` on the first page. */
            previous?: string;
        };
        /**
         * @description Whether a single sign-on setup is still a `draft` or already `active`; no operation uses it.
         * @enum {string}
         */
        SSOConfigStatus: "draft" | "active";
        /** @description How one stream is synced. */
        StreamConfiguration: {
            /** @description Path to the field that shows what is new since the last sync, outermost name first. Needed for incremental modes unless the source has a default; must not differ from a cursor that the source itself fixes. */
            cursorField?: string[];
            /** @description Name of the object to write to, such as `Contact`, for destinations that feed business applications. */
            destinationObjectName?: string;
            /** @description Whether whole files are copied as well as records. Only some sources and destinations can do that. */
            includeFiles?: boolean;
            /** @description Changes to make to each record on its way, in this order. A field that the stream does not have, or that is not selected, is refused: 400 `error:mapper-validation`, when a connection is created possibly a 500 without a reason. */
            mappers?: components["schemas"]["ConfiguredStreamMapper"][];
            /** @description Name of the stream in the source, as GET /streams lists it. */
            name: string;
            /** @description Namespace of the stream in the source. Needed only when two streams have the same name. */
            namespace?: string;
            /** @description Paths to the fields that together identify a record. Needed for the modes that deduplicate or update, unless the source defines its own; then it must be equal or left out. */
            primaryKey?: string[][];
            /** @description The top-level fields to sync. Leave it out of a request for all of them: an empty list is refused there, although answers say so with one. Include the primary key and the cursor of the chosen sync mode. */
            selectedFields?: components["schemas"]["SelectedFields"];
            /** @description How the stream is read and written. Left out in a request, it is `full_refresh_overwrite`, also in a PATCH of a connection that has another mode; that replaces the data written so far. Absent in an answer when the mode has no public name. */
            syncMode?: components["schemas"]["ConnectionSyncModeEnum"] | (string & {});
        };
        /** @description How one stream is synced. */
        StreamConfigurationInput: {
            /** @description Path to the field that shows what is new since the last sync, outermost name first. Needed for incremental modes unless the source has a default; must not differ from a cursor that the source itself fixes. */
            cursorField?: readonly string[] | undefined;
            /** @description Name of the object to write to, such as `Contact`, for destinations that feed business applications. */
            destinationObjectName?: string | undefined;
            /** @description Whether whole files are copied as well as records. Only some sources and destinations can do that. */
            includeFiles?: boolean | undefined;
            /** @description Changes to make to each record on its way, in this order. A field that the stream does not have, or that is not selected, is refused: 400 `error:mapper-validation`, when a connection is created possibly a 500 without a reason. */
            mappers?: readonly components["schemas"]["ConfiguredStreamMapperInput"][] | undefined;
            /** @description Name of the stream in the source, as GET /streams lists it. */
            name: string;
            /** @description Namespace of the stream in the source. Needed only when two streams have the same name. */
            namespace?: string | undefined;
            /** @description Paths to the fields that together identify a record. Needed for the modes that deduplicate or update, unless the source defines its own; then it must be equal or left out. */
            primaryKey?: readonly (readonly string[])[] | undefined;
            /** @description The top-level fields to sync. Leave it out of a request for all of them: an empty list is refused there, although answers say so with one. Include the primary key and the cursor of the chosen sync mode. */
            selectedFields?: components["schemas"]["SelectedFieldsInput"] | undefined;
            /** @description How the stream is read and written. Left out in a request, it is `full_refresh_overwrite`, also in a PATCH of a connection that has another mode; that replaces the data written so far. Absent in an answer when the mode has no public name. */
            syncMode?: components["schemas"]["ConnectionSyncModeEnum"] | undefined;
        };
        /** @description The streams that a connection syncs. */
        StreamConfigurations: {
            /** @description One entry for each stream, no stream twice. A stream without an entry is not synced. */
            streams?: components["schemas"]["StreamConfiguration"][];
        };
        /** @description The streams that a connection syncs. */
        StreamConfigurationsInput: {
            /** @description One entry for each stream, no stream twice. A stream without an entry is not synced. */
            streams?: readonly components["schemas"]["StreamConfigurationInput"][] | undefined;
        };
        /**
         * @description `hashing` replaces a value by its hash; `field-renaming` renames a field; `row-filtering` keeps only some records; `encryption` encrypts a value; `field-filtering` removes a field.
         * @enum {string}
         */
        StreamMapperType: "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering";
        /** @description What a source offers for one stream. */
        StreamProperties: {
            /** @description Path to the field that the source suggests as cursor, outermost name first; empty or absent when it suggests none. */
            defaultCursorField?: string[];
            /** @description Paths to all fields of the stream, nested ones included, outermost name first. */
            propertyFields?: string[][];
            /** @description Whether the source fixes the cursor itself, so that you must not choose another one. */
            sourceDefinedCursorField?: boolean;
            /** @description Paths to the primary key fields that the source fixes; empty or absent when you choose the key yourself. */
            sourceDefinedPrimaryKey?: string[][];
            /** @description Name of the stream; use it as `name` in a stream configuration. */
            streamName?: string;
            /** @description Namespace of the stream in the source. The name of this property is written in lower case only; absent when the source has no namespaces. */
            streamnamespace?: string;
            /** @description The sync modes that source and destination have in common. `full_refresh_overwrite_deduped` is never listed, and servers before 2026 leave out those with `update` and `soft_delete` too, although a connection may take them. Absent when the request named no destination, or one that declares no modes. */
            syncModes?: (components["schemas"]["ConnectionSyncModeEnum"] | (string & {}))[];
        };
        /** @description The streams of a source; a bare list, not wrapped in `data`. */
        StreamPropertiesResponse: components["schemas"]["StreamProperties"][];
        /** @description A label on a connection. */
        Tag: {
            /** @description Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
            color: string;
            /** @description Text of the tag, at most 30 characters; unique in the workspace. */
            name: string;
            /** @description Id of the tag. */
            tagId: components["schemas"]["TagId"];
            /** @description Id of the workspace that holds the tag; it must be that of the connection. */
            workspaceId: components["schemas"]["WorkspaceId"];
        };
        /** @description A tag to create. */
        TagCreateRequest: {
            /** @description Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
            color: string;
            /** @description Text of the tag, at most 30 characters; unique in the workspace. */
            name: string;
            /** @description Id of the workspace that gets the tag. */
            workspaceId: components["schemas"]["WorkspaceId"];
        };
        /**
         * Format: uuid
         * @description Id of a tag.
         */
        TagId: string;
        /** @description The new name and colour of a tag; both are required. */
        TagPatchRequest: {
            /** @description Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
            color: string;
            /** @description Text of the tag, at most 30 characters; unique in the workspace. */
            name: string;
        };
        /** @description A label for connections. */
        TagResponse: {
            /** @description Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
            color: string;
            /** @description Text of the tag, at most 30 characters; unique in the workspace. */
            name: string;
            /** @description Id of the tag. */
            tagId: components["schemas"]["TagId"];
            /** @description Id of the workspace that holds the tag. */
            workspaceId: components["schemas"]["WorkspaceId"];
        };
        /** @description Tags of one or more workspaces. */
        TagsResponse: {
            /** @description All tags found; not paged. */
            data: components["schemas"]["TagResponse"][];
        };
        /** @description The manifest to publish as the next version. */
        UpdateDeclarativeSourceDefinitionRequest: {
            /** @description The whole new manifest; nothing of the old one is kept. */
            manifest: components["schemas"]["DeclarativeManifestInput"];
        };
        /** @description New name and version of a custom connector. Both must be given. */
        UpdateDefinitionRequest: {
            /** @description Tag of the image to use from now on. */
            dockerImageTag: string;
            /** @description Display name. */
            name: string;
        };
        /**
         * Format: uuid
         * @description Id of a user in Airbyte, not in the identity provider.
         */
        UserId: string;
        /** @description A user of an organization. */
        UserResponse: {
            /**
             * Format: email
             * @description Address that the user signs in with.
             */
            email: string;
            /** @description Id of the user. */
            id: components["schemas"]["UserId"];
            /** @description Full name. */
            name: string;
        };
        /** @description The users of an organization. */
        UsersResponse: {
            /** @description All users found; not paged. */
            data: components["schemas"]["UserResponse"][];
        };
        /**
         * @description State of a user account; no operation uses it.
         * @enum {string}
         */
        UserStatus: "invited" | "registered" | "disabled";
        /** @description Whether an event is posted to an HTTP address, and to which. */
        WebhookNotificationConfig: {
            /** @description Whether the message is posted. */
            enabled?: boolean;
            /** @description Address to post to. Enabled without it is refused: 400. A new workspace forgets the address of one that is off. */
            url?: string;
        };
        /** @description Whether an event is posted to an HTTP address, and to which. */
        WebhookNotificationConfigInput: {
            /** @description Whether the message is posted. */
            enabled?: boolean | undefined;
            /** @description Address to post to. Enabled without it is refused: 400. A new workspace forgets the address of one that is off. */
            url?: string | undefined;
        };
        /** @description Settings of a new workspace. */
        WorkspaceCreateRequest: {
            /** @description Name to show; need not be unique. */
            name: string;
            /** @description Whom to tell about what happens. E-mail is on by default for all events but `success`. */
            notifications?: components["schemas"]["NotificationsConfigInput"] | undefined;
            /**
             * Format: uuid
             * @description Id of the organization that gets the workspace. The open-source server ignores it and uses its default organization.
             */
            organizationId?: string | undefined;
            /**
             * Format: uuid
             * @description Id of the region that processes the data; left out means the default one; GET /regions lists them.
             */
            regionId?: string | undefined;
        };
        /**
         * Format: uuid
         * @description Id of a workspace.
         */
        WorkspaceId: string;
        /** @description Your own OAuth client for one connector, used in one workspace. */
        WorkspaceOAuthCredentialsRequest: {
            /** @description Whether the connector is a source or a destination. */
            actorType: components["schemas"]["ActorTypeEnum"];
            /** @description The OAuth client settings of the connector, as its specification nests them; most often a client id and a client secret. */
            configuration: components["schemas"]["OAuthCredentialsConfiguration"];
            /** @description Name of the connector in lower case with hyphens, for example `google-ads`. */
            name: string;
        };
        /** @description A workspace: the place that holds sources, destinations and connections. */
        WorkspaceResponse: {
            /** @description Name of the region where the data is processed, in lower case, for example `eu`. */
            dataResidency: string;
            /** @description Name to show; not unique. */
            name: string;
            /** @description Whom to tell about what happens in the workspace. */
            notifications: components["schemas"]["NotificationsConfig"];
            /**
             * Format: uuid
             * @description Id of the workspace.
             */
            workspaceId: string;
        };
        /** @description One page of workspaces. */
        WorkspacesResponse: {
            /** @description The workspaces of this page; empty after the last one. */
            data: components["schemas"]["WorkspaceResponse"][];
            /** @description Link to the next page. Filled whenever this page has items, even on the last page; an empty string when it has none. Its host is often not the one you called, so add limit to offset instead of following it. */
            next?: string;
            /** @description Link to the page before this one; an empty string on the first page. */
            previous?: string;
        };
        /** @description Settings to change; what is left out stays as it is. */
        WorkspaceUpdateRequest: {
            /** @description New name to show. */
            name?: string | undefined;
            /** @description Notifications to change. */
            notifications?: components["schemas"]["NotificationsConfigInput"] | undefined;
            /**
             * Format: uuid
             * @description Id of the region that processes the data; GET /regions lists them.
             */
            regionId?: string | undefined;
        };
    };
    responses: {
        /** @description The request was not understood: JSON that does not parse, a field that is missing or of a wrong type, a parameter out of bounds, or a value that the API refuses. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The present state does not allow it: a sync already runs, the connection is inactive or locked, or the name is taken. Read the state again before another try. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller may not do this, or the thing does not exist and the caller may not know. From the framework it can also mean that this server has no such operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The address to send the person to who is to give consent. */
        InitiateOauthResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RedirectUrlResponse"];
            };
        };
        /** @description The server failed. With the title `unexpected-problem` it is often a mistake of the request that will not go away; do not repeat a write blindly. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such thing, said to callers who may know; others get 403. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Only Airbyte Cloud has this; other servers answer with an empty body. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server is starting, stopping or overloaded. A proxy in front of it may answer HTML, and may say how long to wait. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description An operator has this caller rate limited: every request is refused until the switch is off, and no Retry-After comes. A gateway may limit too, and then say how long to wait. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No access token, or one that is expired, malformed or unknown; the answer does not say which. Without a token also the answer to every path and method that does not exist. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request was understood and cannot be done, e.g. a configuration that its connector refuses. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How long to wait, in seconds or as an HTTP date. The server itself never sends it. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDocumentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the documentation. */
            302: {
                headers: {
                    /**
                     * @description Absolute, on another host.
                     * @example https://reference.airbyte.com/
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReadList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationCreate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application, as the list gives it. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the application, as the list gives it. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationTokenRequestWithGrant"];
                "application/x-www-form-urlencoded": components["schemas"]["ApplicationTokenRequestWithGrant"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicAccessTokenResponse"];
                };
            };
            /** @description A field is missing or malformed; on Community also the answer to wrong credentials. */
            400: components["responses"]["BadRequest"];
            /** @description Wrong credentials on Cloud and Enterprise, or a Content-Type that is neither JSON nor form. */
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description The server failed; with generic OIDC, and on Cloud before April 2026, also wrong credentials. */
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /** @description Whether to list deleted connections too; their status is `deprecated`. Default false. */
                includeDeleted?: boolean | undefined;
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of connections to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** @description Only connections that carry one of these tags. */
                tagIds?: readonly string[] | undefined;
                /** @description Ids of the workspaces whose connections to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    patchConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionPatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnectorDefinitions: {
        parameters: {
            query: {
                /** @description `source` or `destination`. One call lists one kind. */
                type: components["schemas"]["ConnectorType"];
                /** @description Id of the workspace. Needed in practice, although marked optional. */
                workspaceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorDefinitionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDataplanes: {
        parameters: {
            query?: {
                /** @description Only dataplanes of these regions. Without it, all that you can see. About 95 ids fit into one request line; split longer lists. */
                regionIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataplanesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDataplane: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataplaneCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataplaneCreateResponseBody"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDataplane: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataplaneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDataplane: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataplaneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDataplane: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataplanePatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataplaneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDestinations: {
        parameters: {
            query?: {
                /** @description Whether to list deleted destinations too; they have no configuration. Default false. */
                includeDeleted?: boolean | undefined;
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of destinations to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** @description Ids of the workspaces whose destinations to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDestination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDestination: {
        parameters: {
            query?: {
                /** @description Whether to show where each secret is stored instead of `**********`. Default false. Not available on Cloud. */
                includeSecretCoordinates?: boolean | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationPutRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    patchDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestinationPatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestinationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEmbeddedOrganizationsByUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedOrganizationsList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    generateEmbeddedScopedToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbeddedScopedTokenRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedScopedTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEmbeddedWidget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbeddedWidgetRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedWidgetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroups: {
        parameters: {
            query: {
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of groups to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** @description Id of the organization whose groups are listed. The server answers 400 without it. */
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            /** @description The group as created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of members to skip, 0 or more. Default 0. */
                offset?: number | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberAddRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
                /** @description Id of the user, not of the membership. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGroupPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPermissionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createGroupPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupPermissionCreateRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPermissionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteGroupPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                groupId: string;
                /** @description Id of the permission; it must belong to this group. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is healthy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Only jobs of this connection. `workspaceIds` is ignored when both are given. */
                connectionId?: string | undefined;
                /** @description Only jobs created up to this time. ISO 8601 with a time zone, as in `2026-09-14T18:00:00Z`; epoch numbers are refused with 400. The server compares fractions of a second, which its answers leave out. */
                createdAtEnd?: string | undefined;
                /** @description Only jobs created from this time on. ISO 8601 with a time zone, as in `2026-09-14T06:00:00Z`; epoch numbers are refused with 400. */
                createdAtStart?: string | undefined;
                /** @description Only jobs of this type. Without it, sync and reset jobs. A clear is listed as `reset`. Old servers answer 422 to `refresh`. */
                jobType?: components["schemas"]["JobTypeEnum"] | undefined;
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of jobs to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** @description Field and direction joined by `|`: `createdAt` or `updatedAt`, then `ASC` or `DESC` in capitals, as in `createdAt|DESC`. Default `createdAt|ASC`. Anything else is refused with 400. */
                orderBy?: string | undefined;
                /** @description Only jobs in this status. Takes a single status. */
                status?: components["schemas"]["JobStatusEnum"] | undefined;
                /** @description Only jobs last updated up to this time. ISO 8601 with a time zone, as in `2026-09-14T18:00:00Z`; epoch numbers are refused with 400. The server compares fractions of a second, which its answers leave out. */
                updatedAtEnd?: string | undefined;
                /** @description Only jobs last updated from this time on. ISO 8601 with a time zone, as in `2026-09-14T06:00:00Z`; epoch numbers are refused with 400. */
                updatedAtStart?: string | undefined;
                /** @description Ids of the workspaces whose jobs to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the job. */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the job. */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    oauthCallback: {
        parameters: {
            query?: {
                /** @description What the identity provider sends along: at least `state` and `code`. */
                queryParams?: {
                    [key: string]: string;
                } | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redirect address that was given when the consent began. */
            302: {
                headers: {
                    /**
                     * @description Absolute; carries the secret id in its query.
                     * @example https://app.acme.example/oauth/done?secret_id=example
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listOrganizationsForUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrUpdateOrganizationOAuthCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationOAuthCredentialsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOrganizationOAuthCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the connector is a source or a destination. */
                actorType: components["schemas"]["ActorTypeEnum"];
                /** @description Name of the connector in lower case with hyphens, for example `google-ads`. */
                name: string;
                /** @description Id of the organization. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /** @description Organization to look in. Required when userId names somebody else, and you must be an admin there; only roles in the organization itself are listed then, not those in its workspaces. Ignored when you list your own. */
                organizationId?: string | undefined;
                /** @description Id of the user whose permissions are listed; left out means yourself. */
                userId?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRegions: {
        parameters: {
            query: {
                /** @description Id of the organization. Regions that all organizations share can be in the answer too. */
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRegion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionPatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Whether to list deleted sources too; they have no configuration. Default false. */
                includeDeleted?: boolean | undefined;
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of sources to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** @description Ids of the workspaces whose sources to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description Whether to show where each secret is stored instead of `**********`. Default false. Not available on Cloud. */
                includeSecretCoordinates?: boolean | undefined;
            };
            header?: never;
            path: {
                /** @description Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    putSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourcePutRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    patchSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourcePatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    initiateOAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateOauthRequest"];
            };
        };
        responses: {
            200: components["responses"]["InitiateOauthResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStreamProperties: {
        parameters: {
            query: {
                /** @description Id of the destination that the streams would go to. Needed to learn the sync modes: without it `syncModes` is absent. */
                destinationId?: string | undefined;
                /** @description Whether to ask the source itself instead of answering from the last discovered schema; true is slow. Default false. */
                ignoreCache?: boolean | undefined;
                /** @description Id of the source whose streams are listed. */
                sourceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamPropertiesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Ids of the workspaces whose tags to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tag. */
                tagId: components["schemas"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tag. */
                tagId: components["schemas"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tag. */
                tagId: components["schemas"]["TagId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagPatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsersWithinAnOrganization: {
        parameters: {
            query: {
                /** @description Only users with these e-mail addresses, compared exactly. */
                emails?: readonly string[] | undefined;
                /** @description Only users with these ids. About 95 ids fit into one request line; split longer lists. */
                ids?: readonly string[] | undefined;
                /** @description Id of the organization whose users are listed. */
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /** @description Whether to list deleted workspaces too. Only those that workspaceIds names: without it the list holds live workspaces whatever this says. Default false. */
                includeDeleted?: boolean | undefined;
                /** @description Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** @description Number of workspaces to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** @description Ids of the workspaces to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspacesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDeclarativeSourceDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarativeSourceDefinitionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDeclarativeSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeclarativeSourceDefinitionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarativeSourceDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDeclarativeSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the declarative source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarativeSourceDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDeclarativeSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the declarative source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeclarativeSourceDefinitionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarativeSourceDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDeclarativeSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the declarative source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarativeSourceDefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDestinationDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDestinationDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDefinitionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDestinationDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDestinationDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDefinitionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDestinationDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSourceDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDefinitionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDefinitionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSourceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the source definition. */
                definitionId: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrUpdateWorkspaceOAuthCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceOAuthCredentialsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWorkspaceOAuthCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whether the connector is a source or a destination. */
                actorType: components["schemas"]["ActorTypeEnum"];
                /** @description Name of the connector in lower case with hyphens, for example `google-ads`. */
                name: string;
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
