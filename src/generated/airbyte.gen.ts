// Do not edit; run `npm run generate`.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirect to the API documentation. The server answers 302 with a `Location` on another host. No token is needed. */
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
        /** List your applications. Everything comes at once, client secrets in clear text included. Community has one fixed application whose `id` is new on every call. With authentication switched off the endpoint does not exist. */
        get: operations["listApplications"];
        put?: never;
        /** Create an application. Cloud and most Enterprise servers allow two applications per user and answer 400 to a third. Community has one fixed application and answers 500. A repeat after a lost answer can make a second one. */
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
                /** Id of the application, as the list gives it. */
                applicationId: string;
            };
            cookie?: never;
        };
        /** Get an application. Community makes a new id on every call, so an id taken from the list is answered with 404 there. */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Delete an application. Answers with the application that is gone. Its credentials give no new tokens from then on. Community answers 500, and so can a repeat. */
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
        /** Exchange client credentials for an access token. Send JSON: some self-managed versions refuse the form. Needs no token and is safe to repeat. Wrong credentials are answered with 400, 401 or 500, depending on the edition. */
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
        /** List the connections of the workspaces you can see. The order is not fixed, so an item can repeat or be missed between pages: compare by connectionId. Page with offset until `data` is empty; the link in `next` forgets the tagIds filter. */
        get: operations["listConnections"];
        put?: never;
        /** Create a connection between a source and a destination. The server checks the streams against the schema of the source that it discovered last, and discovers it first if there is none, which can take minutes; for new tables or columns call getStreamProperties with `ignoreCache: true` before. Names are not unique: sending the request again after a lost answer makes a second connection, so list first. A community server has at most 100 connections since 2026: 422. */
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
                /** Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        /** Get one connection. A deleted connection is still answered with 200, with the status `deprecated`. */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /** Delete a connection. Deleting it again answers 204 again. A later GET answers 200 with the status `deprecated`, so do not wait for a 404. */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        /** Change the settings of a connection. Only the properties you send change; null counts as not sent. Sending streams replaces the whole list of streams, each as a whole, and checks them against the schema that was discovered last, or discovers it, which can take minutes. A stream that changes between incremental and full refresh loses its sync state: its next incremental sync reads everything again. A locked connection answers 409. A deleted one can be changed, but no longer syncs, whatever its status says then. */
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
        /** List the connectors that a workspace can use. Not paged. Give `workspaceId`: without it the server answers 500. */
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
        /** List dataplanes. Not paged. The server answers a bare array. Needs no entitlement, unlike the other operations on dataplanes; with regionIds you must be an admin of their organizations. */
        get: operations["listDataplanes"];
        put?: never;
        /** Create a dataplane and its credentials. The client secret is shown in this answer only: store it at once. The name must be new in its region; a name in use is answered with 409, by some servers with 500 `unexpected-problem`. */
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
                /** Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        /** Get a dataplane. An unknown id can be answered with 500 instead of 404. */
        get: operations["getDataplane"];
        put?: never;
        post?: never;
        /** Delete a dataplane. Answers with the dataplane that is gone. A repeat fails with 403, 404 or 500. */
        delete: operations["deleteDataplane"];
        options?: never;
        head?: never;
        /** Rename, enable or disable a dataplane. Properties that are left out, or null, stay as they are. */
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
        /** List destinations. The list has no fixed order, so an item can come twice or be missed between pages: drop duplicates by id. */
        get: operations["listDestinations"];
        put?: never;
        /** Create a destination. Give `definitionId` or `configuration.destinationType`: with neither the server answers 422, to an unknown type 400. Names are not unique: a repeat after a lost answer makes a second one. */
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
                /** Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        /** Get a destination. Secret values come back as `**********`. Do not wait for a 404 after a delete: a deleted destination can still be answered, without its configuration. */
        get: operations["getDestination"];
        /** Replace the name and configuration of a destination. The given configuration becomes the whole configuration. A secret sent as `**********` keeps its stored value; one that is left out is removed. */
        put: operations["putDestination"];
        post?: never;
        /** Delete a destination and its connections. Deletes every connection to the destination first, which can take minutes. A timeout does not mean that it failed. */
        delete: operations["deleteDestination"];
        options?: never;
        head?: never;
        /** Change parts of a destination. The configuration is merged into the stored one. A setting that is left out keeps its value, so none can be removed this way: use putDestination for that. Leave secrets out, too: `**********` would be stored as the new secret. Send resourceAllocation each time, if it has one: left out, it is removed. */
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
        /** List your organizations that have Airbyte Embedded. Answers all of them at once, without paging. An admin of the instance sees every organization, with or without Embedded, in the role `instance_admin`. */
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
        /** Make a token that reaches one end user's workspace only. You must be an organization admin, and the server must have authentication switched on. Safe to repeat: each call makes a new token. */
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
        /** Make a token for the Airbyte Embedded widget. You must be an organization admin, and the server must have Airbyte Embedded and authentication switched on. The workspace of the end user is created on the first call. Safe to repeat: each call makes a new token. Some newer servers do not have it: they answer 403, as they do for a missing role. */
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
        /** List the groups of an organization. You must be an organization admin, and your plan must include groups; otherwise the answer is 403. The order is not fixed between pages: compare by groupId. */
        get: operations["listGroups"];
        put?: never;
        /** Create a group in an organization. You must be an organization admin, and your plan must include groups; otherwise the answer is 403. A name that is taken in the organization answers 409, so repeating the request does no harm. */
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        /** Get one group. You must be an organization admin, and your plan must include groups; otherwise the answer is 403. */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /** Delete a group. Its members lose what the group allowed them. A group that an identity provider manages through SCIM answers 409; deleting again answers 404. */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /** Change the name or the description of a group. Only the properties you send change; null counts as not sent, so send an empty text to clear the description. A taken name answers 409, and so does a new name for a group that an identity provider manages through SCIM. */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        /** List the members of a group. Newest members first. The last full page can link to one more page that is empty. */
        get: operations["listGroupMembers"];
        put?: never;
        /** Add a user to a group. The user must already belong to the organization, otherwise the answer is 404. A user who is in the group already, or a group managed through SCIM, answers 409. */
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
                /** Id of the group. */
                groupId: string;
                /** Id of the user, not of the membership. */
                userId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a user from a group. Removing the same user again answers 204 again. A group that an identity provider manages through SCIM answers 409. */
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        /** List what a group may do. Answers all permissions at once, without paging. */
        get: operations["listGroupPermissions"];
        put?: never;
        /** Give every member of a group a role in a workspace or an organization. The workspace or organization must be the group's own. A permission that the group already has answers 400 (on some servers 409), so repeating the request does no harm. */
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
                /** Id of the group. */
                groupId: string;
                /** Id of the permission; it must belong to this group. */
                permissionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a permission away from a group. */
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
        /** Check that the server is up. Answers plain text, not JSON, and needs no token. A server that is not healthy answers 503. */
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
        /** List jobs. The oldest job comes first unless `orderBy` says otherwise, so ask for `createdAt|DESC` to find the latest one. Without `jobType` the list holds sync and reset jobs; refreshes are listed only with `jobType=refresh`. */
        get: operations["listJobs"];
        put?: never;
        /** Start a sync, or clear the data of a connection. A sync can block for up to a minute, a reset or clear for longer, as it first cancels a running sync. 409 `try-again-later` means that a sync is running already, 409 `state-conflict` that the connection is not active (a reset or clear runs all the same) or that the start is in doubt and the job may still appear. Look for the job before you repeat: a second sync can start, and a repeated reset or clear starts over. After a reset that failed, the server starts another one in place of each sync, until one succeeds or is cancelled: the answer says so by its jobType. A refresh cannot be started: 422. A sync and a reset need the role of a runner in the workspace, a clear that of an editor. */
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
                /** Number of the job. */
                jobId: number;
            };
            cookie?: never;
        };
        /** Get a job. Poll this to wait for the end: `succeeded`, `failed` and `cancelled` are final. An unknown id is answered with 403, or with 409 `state-conflict` for an instance admin, instead of 404. */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /** Cancel a running job. Stops whatever job its connection runs now, even when the given job ended long ago: check the status first and do not repeat the call late. Can block for long, and the answer may still say `running`, so poll until the status is final. A job that is `pending` or `incomplete` answers 200 and goes on: ask again once it runs. */
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
        /** Receive the user after an OAuth consent. For identity providers, not for clients: it answers with a redirect to the `redirectUrl` of initiateOAuth. Cloud only, and needs no token. */
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
        /** List the organizations you belong to. Answers all of them at once, without paging. */
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
        /** Set the OAuth client that a connector uses in a whole organization. The connector then signs in with your own OAuth application in every workspace. Your plan must include the feature, otherwise the answer is 403; an unknown connector name answers 400. */
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
        /** Go back to Airbyte's OAuth client for a connector in an organization. Sources and destinations that signed in with your client fail at their next sync until somebody signs in again. */
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
        /** List the permissions of a user. Answers all of them at once, without paging. Without userId it lists your own. Of somebody else it lists only roles in the organization itself, not those in its workspaces. What a user has through a group is not among them: see listGroupPermissions. */
        get: operations["listPermissions"];
        put?: never;
        /** Give a user a role in a workspace or an organization. Safe to repeat: if the user already has this very role there, the server answers with the existing permission. Another role in the same place stays beside the old one: to change a role, use updatePermission. A workspace role that the user's role in the organization covers is refused with a 500 whose text says so, and a role in the organization removes the workspace roles that it covers. Without workspaceId and organizationId it answers 400. */
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
                /** Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        /** Get one permission. An unknown id, or that of a group's permission, answers 403 or 500, not 404. */
        get: operations["getPermission"];
        put?: never;
        post?: never;
        /** Take a permission away. With a role in the organization, the user also loses all roles in its workspaces. An unknown id, and so a second delete, or the id of a group's permission, does not answer 404 but 403 or 500. Taking the role from the last organization admin answers 409. */
        delete: operations["deletePermission"];
        options?: never;
        head?: never;
        /** Change the role that a permission gives. The user and the workspace or organization stay as they are, so a workspace role can only become another workspace role. If the user's role in the organization covers the new one, the server removes the permission instead. Taking the role from the last organization admin answers 409, and `instance_admin` 422. */
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
        /** List the regions of an organization. Not paged. The server answers a bare array. Needs an entitlement: without it 403 `error:license/entitlement`. */
        get: operations["listRegions"];
        put?: never;
        /** Create a region. The name must be new in its organization; a name in use is answered with 409, by some servers with 500 `unexpected-problem`. */
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
                /** Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        /** Get a region. An unknown id can be answered with 500 instead of 404. A deleted region is still answered; only the list leaves it out. */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        /** Delete a region and its dataplanes. Answers with the region that is gone. The list no longer has it, but GET still answers it, and a repeat can succeed again. */
        delete: operations["deleteRegion"];
        options?: never;
        head?: never;
        /** Rename, enable or disable a region. Properties that are left out, or null, stay as they are. */
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
        /** List sources. The list has no fixed order, so an item can come twice or be missed between pages: drop duplicates by id. */
        get: operations["listSources"];
        put?: never;
        /** Create a source. Give `definitionId` or `configuration.sourceType`: with neither the server answers 422, to an unknown type 400. Names are not unique: a repeat after a lost answer makes a second one. */
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
                /** Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        /** Get a source. Secret values come back as `**********`. Do not wait for a 404 after a delete: a deleted source can still be answered, without its configuration. */
        get: operations["getSource"];
        /** Replace the name and configuration of a source. The given configuration becomes the whole configuration. A secret sent as `**********` keeps its stored value; one that is left out is removed. */
        put: operations["putSource"];
        post?: never;
        /** Delete a source and its connections. Deletes every connection of the source first, which can take minutes. A timeout does not mean that it failed. */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        /** Change parts of a source. The configuration is merged into the stored one. A setting that is left out keeps its value, so none can be removed this way: use putSource for that. Leave secrets out, too: `**********` would be stored as the new secret. Send resourceAllocation each time, if it has one: left out, it is removed. */
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
        /** Start the OAuth consent of a source. Cloud only: other servers answer 501 without a body. Send the user to the URL in the answer; after consent they arrive at your `redirectUrl` with a `secret_id`, which goes into createSource as `secretId`. Safe to repeat. */
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
        /** List the streams that a source offers, with their fields and sync modes. Runs schema discovery when nothing is cached, which can take minutes. If the connector fails, the answer is a 500 whose message comes from the connector. */
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
        /** List the tags of the workspaces you can see. Answers all of them at once, without paging. */
        get: operations["listTags"];
        put?: never;
        /** Create a tag in a workspace. A workspace holds at most 100 tags. A name that is taken in the workspace answers 409, so repeating the request does no harm. */
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
                /** Id of the tag. */
                tagId: Schemas.TagId;
            };
            cookie?: never;
        };
        /** Get one tag. */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /** Delete a tag. The connections that carry the tag stay and only lose it. Deleting it again answers 404. */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /** Change the name and the colour of a tag. Both must be sent, also the one that stays the same. A name that another tag of the workspace has answers 409. */
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
        /** List the users of an organization. Answers all of them at once, without paging. With both ids and emails, a user who matches either is listed. */
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
        /** List the workspaces you can see. The order is not fixed, so an item can repeat or be missed between pages: compare by workspaceId. Page with offset until `data` is empty rather than following the link in `next`. */
        get: operations["listWorkspaces"];
        put?: never;
        /** Create a workspace. Names are not unique: sending the request again after a lost answer makes a second workspace. Newer Cloud servers refuse more workspaces than the plan allows (`error:workspace-limit-for-organization-reached`; `data.limit` says how many). */
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** Get one workspace. */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        /** Delete a workspace with everything in it. Its connections, sources and destinations are deleted first, which can take long: a timeout does not mean that it failed. Some servers delete only 20 of its sources and 20 of its destinations, and the others keep their secrets: delete these first. Deleting it again answers 403 or 404. */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /** Change the name, the notifications or the region of a workspace. Only the properties you send change; null counts as not sent. */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/declarative_sources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** List the declarative source definitions of a workspace. Not paged, and each item carries its whole manifest: the answer can be large. */
        get: operations["listDeclarativeSourceDefinitions"];
        put?: never;
        /** Create a source definition from a manifest. Publishes the manifest as version 1. All workspaces of the organization can use it: create it once, not in each. Names are not unique: a repeat after a lost answer makes a second one. A manifest whose `version` has a major number that the server does not know is answered with 409 `state-conflict`, and can leave a draft in the connector builder. */
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
                /** Id of the declarative source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** Get a declarative source definition. Answers with the version that is active. */
        get: operations["getDeclarativeSourceDefinition"];
        /** Publish a new manifest version. Each call adds a version and makes it the active one, so a repeat adds another. The name cannot be changed here. Name the workspace in which the definition was made: with another one of its organization the server publishes the version all the same, and then answers 404 `resource-not-found`. A manifest whose `version` has a major number that the server does not know is answered with 409 `state-conflict`. */
        put: operations["updateDeclarativeSourceDefinition"];
        post?: never;
        /** Delete a declarative source definition. Deletes every source made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. A repeat fails with 403, 404 or 500. */
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** List the destination definitions of a workspace. Not paged. Holds Airbyte's own connectors and your custom ones. */
        get: operations["listDestinationDefinitions"];
        put?: never;
        /** Add a custom destination connector from an image. Self-managed only: Cloud answers 400. The server starts the image to read its specification, which can take minutes; one that it cannot pull or start answers 409. Names are not unique: a repeat after a lost answer makes a second one. */
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
                /** Id of the destination definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** Get a destination definition. */
        get: operations["getDestinationDefinition"];
        /** Rename a custom destination connector or change its version. Self-managed only: Cloud answers 400, and so does every server for a connector of Airbyte's own. */
        put: operations["updateDestinationDefinition"];
        post?: never;
        /** Delete a custom destination definition. Deletes every destination made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. Airbyte's own connectors cannot be deleted: 400. A repeat fails with 403, 404 or 500. */
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** List the source definitions of a workspace. Not paged. Holds Airbyte's own connectors and your custom ones, without the declarative ones. */
        get: operations["listSourceDefinitions"];
        put?: never;
        /** Add a custom source connector from an image. Self-managed only: Cloud answers 400. The server starts the image to read its specification, which can take minutes; one that it cannot pull or start answers 409. Names are not unique: a repeat after a lost answer makes a second one. */
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
                /** Id of the source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        /** Get a source definition. A declarative definition is answered with 404 here: it has its own operation. */
        get: operations["getSourceDefinition"];
        /** Rename a custom source connector or change its version. Self-managed only: Cloud answers 400, and so does every server for a connector of Airbyte's own. Never give it a declarative definition: unlike GET and DELETE the server takes one, and puts the settings of the bare image in place of those of its manifest. Use updateDeclarativeSourceDefinition. */
        put: operations["updateSourceDefinition"];
        post?: never;
        /** Delete a custom source definition. Deletes every source made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. Airbyte's own connectors cannot be deleted: 400. A repeat fails with 403, 404 or 500. */
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Set the OAuth client that a connector uses in a workspace. The connector then signs in with your own OAuth application instead of the one from Airbyte. Only Airbyte Cloud has this: the open-source server answers 501 with an empty body. */
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
        /** Go back to Airbyte's OAuth client for a connector in a workspace. Sources and destinations that signed in with your client fail at their next sync until somebody signs in again. Only Airbyte Cloud has this: the open-source server answers 501 with an empty body. */
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
        ActorDefinitionId: Schemas.ActorDefinitionId;
        ActorTypeEnum: Schemas.ActorTypeEnum;
        AirbyteApiConnectionSchedule: Schemas.AirbyteApiConnectionSchedule;
        ApplicationCreate: Schemas.ApplicationCreate;
        ApplicationRead: Schemas.ApplicationRead;
        ApplicationReadList: Schemas.ApplicationReadList;
        ApplicationTokenRequestWithGrant: Schemas.ApplicationTokenRequestWithGrant;
        AuthProvider: Schemas.AuthProvider;
        ConfiguredStreamMapper: Schemas.ConfiguredStreamMapper;
        ConfiguredStreamMapperInput: Schemas.ConfiguredStreamMapperInput;
        ConnectionCreateRequest: Schemas.ConnectionCreateRequest;
        ConnectionPatchRequest: Schemas.ConnectionPatchRequest;
        ConnectionResponse: Schemas.ConnectionResponse;
        ConnectionScheduleResponse: Schemas.ConnectionScheduleResponse;
        ConnectionsResponse: Schemas.ConnectionsResponse;
        ConnectionStatusEnum: Schemas.ConnectionStatusEnum;
        ConnectionSyncModeEnum: Schemas.ConnectionSyncModeEnum;
        ConnectorDefinitionResponse: Schemas.ConnectorDefinitionResponse;
        ConnectorDefinitionsResponse: Schemas.ConnectorDefinitionsResponse;
        ConnectorType: Schemas.ConnectorType;
        CreateDeclarativeSourceDefinitionRequest: Schemas.CreateDeclarativeSourceDefinitionRequest;
        CreateDefinitionRequest: Schemas.CreateDefinitionRequest;
        DataplaneCreateRequest: Schemas.DataplaneCreateRequest;
        DataplaneCreateResponseBody: Schemas.DataplaneCreateResponseBody;
        DataplanePatchRequest: Schemas.DataplanePatchRequest;
        DataplaneResponse: Schemas.DataplaneResponse;
        DataplanesResponse: Schemas.DataplanesResponse;
        DeclarativeManifest: Schemas.DeclarativeManifest;
        DeclarativeManifestInput: Schemas.DeclarativeManifestInput;
        DeclarativeSourceDefinitionResponse: Schemas.DeclarativeSourceDefinitionResponse;
        DeclarativeSourceDefinitionsResponse: Schemas.DeclarativeSourceDefinitionsResponse;
        DefinitionResponse: Schemas.DefinitionResponse;
        DefinitionsResponse: Schemas.DefinitionsResponse;
        DestinationConfiguration: Schemas.DestinationConfiguration;
        DestinationConfigurationInput: Schemas.DestinationConfigurationInput;
        DestinationCreateRequest: Schemas.DestinationCreateRequest;
        DestinationPatchRequest: Schemas.DestinationPatchRequest;
        DestinationPutRequest: Schemas.DestinationPutRequest;
        DestinationResponse: Schemas.DestinationResponse;
        DestinationsResponse: Schemas.DestinationsResponse;
        EmailNotificationConfig: Schemas.EmailNotificationConfig;
        EmailNotificationConfigInput: Schemas.EmailNotificationConfigInput;
        EmbeddedOrganizationListItem: Schemas.EmbeddedOrganizationListItem;
        EmbeddedOrganizationsList: Schemas.EmbeddedOrganizationsList;
        EmbeddedScopedTokenRequest: Schemas.EmbeddedScopedTokenRequest;
        EmbeddedScopedTokenResponse: Schemas.EmbeddedScopedTokenResponse;
        EmbeddedWidgetRequest: Schemas.EmbeddedWidgetRequest;
        EmbeddedWidgetResponse: Schemas.EmbeddedWidgetResponse;
        EncryptionMapperAESConfiguration: Schemas.EncryptionMapperAESConfiguration;
        EncryptionMapperAESConfigurationInput: Schemas.EncryptionMapperAESConfigurationInput;
        EncryptionMapperAlgorithm: Schemas.EncryptionMapperAlgorithm;
        EncryptionMapperConfiguration: Schemas.EncryptionMapperConfiguration;
        EncryptionMapperConfigurationInput: Schemas.EncryptionMapperConfigurationInput;
        EncryptionMapperRSAConfiguration: Schemas.EncryptionMapperRSAConfiguration;
        EncryptionMapperRSAConfigurationInput: Schemas.EncryptionMapperRSAConfigurationInput;
        ErrorBody: Schemas.ErrorBody;
        ErrorReference: Schemas.ErrorReference;
        FieldFilteringMapperConfiguration: Schemas.FieldFilteringMapperConfiguration;
        FieldRenamingMapperConfiguration: Schemas.FieldRenamingMapperConfiguration;
        GroupCreateRequest: Schemas.GroupCreateRequest;
        GroupMemberAddRequest: Schemas.GroupMemberAddRequest;
        GroupMemberResponse: Schemas.GroupMemberResponse;
        GroupMembersResponse: Schemas.GroupMembersResponse;
        GroupPermissionCreateRequest: Schemas.GroupPermissionCreateRequest;
        GroupPermissionResponse: Schemas.GroupPermissionResponse;
        GroupPermissionsResponse: Schemas.GroupPermissionsResponse;
        GroupResponse: Schemas.GroupResponse;
        GroupsResponse: Schemas.GroupsResponse;
        GroupUpdateRequest: Schemas.GroupUpdateRequest;
        HashingMapperConfiguration: Schemas.HashingMapperConfiguration;
        HashingMapperConfigurationInput: Schemas.HashingMapperConfigurationInput;
        HateoasError: Schemas.HateoasError;
        InitiateOauthRequest: Schemas.InitiateOauthRequest;
        JobCreateRequest: Schemas.JobCreateRequest;
        JobResponse: Schemas.JobResponse;
        JobsResponse: Schemas.JobsResponse;
        JobStatusEnum: Schemas.JobStatusEnum;
        JobType: Schemas.JobType;
        JobTypeEnum: Schemas.JobTypeEnum;
        JobTypeResourceLimit: Schemas.JobTypeResourceLimit;
        JobTypeResourceLimitInput: Schemas.JobTypeResourceLimitInput;
        KnownError: Schemas.KnownError;
        ManifestVersion: Schemas.ManifestVersion;
        MapperConfiguration: Schemas.MapperConfiguration;
        MapperConfigurationInput: Schemas.MapperConfigurationInput;
        MessageError: Schemas.MessageError;
        NamespaceDefinitionEnum: Schemas.NamespaceDefinitionEnum;
        NamespaceDefinitionEnumNoDefault: Schemas.NamespaceDefinitionEnumNoDefault;
        NamespaceDefinitionType: Schemas.NamespaceDefinitionType;
        NonBreakingChangesPreference: Schemas.NonBreakingChangesPreference;
        NonBreakingSchemaUpdatesBehaviorEnum: Schemas.NonBreakingSchemaUpdatesBehaviorEnum;
        NonBreakingSchemaUpdatesBehaviorEnumNoDefault: Schemas.NonBreakingSchemaUpdatesBehaviorEnumNoDefault;
        NotificationConfig: Schemas.NotificationConfig;
        NotificationConfigInput: Schemas.NotificationConfigInput;
        NotificationsConfig: Schemas.NotificationsConfig;
        NotificationsConfigInput: Schemas.NotificationsConfigInput;
        OAuthConfiguration: Schemas.OAuthConfiguration;
        OAuthCredentialsConfiguration: Schemas.OAuthCredentialsConfiguration;
        OAuthInputConfiguration: Schemas.OAuthInputConfiguration;
        OrganizationId: Schemas.OrganizationId;
        OrganizationOAuthCredentialsRequest: Schemas.OrganizationOAuthCredentialsRequest;
        OrganizationResponse: Schemas.OrganizationResponse;
        OrganizationsResponse: Schemas.OrganizationsResponse;
        PermissionCreateRequest: Schemas.PermissionCreateRequest;
        PermissionResponse: Schemas.PermissionResponse;
        PermissionResponseRead: Schemas.PermissionResponseRead;
        PermissionScope: Schemas.PermissionScope;
        PermissionsResponse: Schemas.PermissionsResponse;
        PermissionType: Schemas.PermissionType;
        PermissionUpdateRequest: Schemas.PermissionUpdateRequest;
        Problem: Schemas.Problem;
        PublicAccessTokenResponse: Schemas.PublicAccessTokenResponse;
        PublicPermissionType: Schemas.PublicPermissionType;
        RedirectUrlResponse: Schemas.RedirectUrlResponse;
        RegionCreateRequest: Schemas.RegionCreateRequest;
        RegionPatchRequest: Schemas.RegionPatchRequest;
        RegionResponse: Schemas.RegionResponse;
        RegionsResponse: Schemas.RegionsResponse;
        ResourceRequirements: Schemas.ResourceRequirements;
        ResourceRequirementsInput: Schemas.ResourceRequirementsInput;
        RowFilteringMapperConfiguration: Schemas.RowFilteringMapperConfiguration;
        RowFilteringMapperConfigurationInput: Schemas.RowFilteringMapperConfigurationInput;
        RowFilteringOperation: Schemas.RowFilteringOperation;
        RowFilteringOperationEqual: Schemas.RowFilteringOperationEqual;
        RowFilteringOperationEqualInput: Schemas.RowFilteringOperationEqualInput;
        RowFilteringOperationInput: Schemas.RowFilteringOperationInput;
        RowFilteringOperationNot: Schemas.RowFilteringOperationNot;
        RowFilteringOperationNotInput: Schemas.RowFilteringOperationNotInput;
        RowFilteringOperationType: Schemas.RowFilteringOperationType;
        ScheduleTypeEnum: Schemas.ScheduleTypeEnum;
        ScheduleTypeWithBasicEnum: Schemas.ScheduleTypeWithBasicEnum;
        ScopedResourceRequirements: Schemas.ScopedResourceRequirements;
        ScopedResourceRequirementsInput: Schemas.ScopedResourceRequirementsInput;
        SelectedFieldInfo: Schemas.SelectedFieldInfo;
        SelectedFieldInfoInput: Schemas.SelectedFieldInfoInput;
        SelectedFields: Schemas.SelectedFields;
        SelectedFieldsInput: Schemas.SelectedFieldsInput;
        SourceConfiguration: Schemas.SourceConfiguration;
        SourceConfigurationInput: Schemas.SourceConfigurationInput;
        SourceCreateRequest: Schemas.SourceCreateRequest;
        SourceDefinitionSpecification: Schemas.SourceDefinitionSpecification;
        SourcePatchRequest: Schemas.SourcePatchRequest;
        SourcePutRequest: Schemas.SourcePutRequest;
        SourceResponse: Schemas.SourceResponse;
        SourcesResponse: Schemas.SourcesResponse;
        SSOConfigStatus: Schemas.SSOConfigStatus;
        StreamConfiguration: Schemas.StreamConfiguration;
        StreamConfigurationInput: Schemas.StreamConfigurationInput;
        StreamConfigurations: Schemas.StreamConfigurations;
        StreamConfigurationsInput: Schemas.StreamConfigurationsInput;
        StreamMapperType: Schemas.StreamMapperType;
        StreamProperties: Schemas.StreamProperties;
        StreamPropertiesResponse: Schemas.StreamPropertiesResponse;
        Tag: Schemas.Tag;
        TagCreateRequest: Schemas.TagCreateRequest;
        TagId: Schemas.TagId;
        TagPatchRequest: Schemas.TagPatchRequest;
        TagResponse: Schemas.TagResponse;
        TagsResponse: Schemas.TagsResponse;
        UpdateDeclarativeSourceDefinitionRequest: Schemas.UpdateDeclarativeSourceDefinitionRequest;
        UpdateDefinitionRequest: Schemas.UpdateDefinitionRequest;
        UserId: Schemas.UserId;
        UserResponse: Schemas.UserResponse;
        UsersResponse: Schemas.UsersResponse;
        UserStatus: Schemas.UserStatus;
        WebhookNotificationConfig: Schemas.WebhookNotificationConfig;
        WebhookNotificationConfigInput: Schemas.WebhookNotificationConfigInput;
        WorkspaceCreateRequest: Schemas.WorkspaceCreateRequest;
        WorkspaceId: Schemas.WorkspaceId;
        WorkspaceOAuthCredentialsRequest: Schemas.WorkspaceOAuthCredentialsRequest;
        WorkspaceResponse: Schemas.WorkspaceResponse;
        WorkspacesResponse: Schemas.WorkspacesResponse;
        WorkspaceUpdateRequest: Schemas.WorkspaceUpdateRequest;
    };
    responses: {
        /** The request was not understood: JSON that does not parse, a field that is missing or of a wrong type, a parameter out of bounds, or a value that the API refuses. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** The present state does not allow it: a sync already runs, the connection is inactive or locked, or the name is taken. Read the state again before another try. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** The caller may not do this, or the thing does not exist and the caller may not know. From the framework it can also mean that this server has no such operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** The address to send the person to who is to give consent. */
        InitiateOauthResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.RedirectUrlResponse;
            };
        };
        /** The server failed. With the title `unexpected-problem` it is often a mistake of the request that will not go away; do not repeat a write blindly. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** There is no such thing, said to callers who may know; others get 403. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** Only Airbyte Cloud has this; other servers answer with an empty body. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The server is starting, stopping or overloaded. A proxy in front of it may answer HTML, and may say how long to wait. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** An operator has this caller rate limited: every request is refused until the switch is off, and no Retry-After comes. A gateway may limit too, and then say how long to wait. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** No access token, or one that is expired, malformed or unknown; the answer does not say which. Without a token also the answer to every path and method that does not exist. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
        /** The request was understood and cannot be done, e.g. a configuration that its connector refuses. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ErrorBody;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** How long to wait, in seconds or as an HTTP date. The server itself never sends it. */
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
            /** The address of the documentation. */
            302: {
                headers: {
                    /**
                     * Absolute, on another host.
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
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ApplicationReadList;
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
                "application/json": Schemas.ApplicationCreate;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ApplicationRead;
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
                /** Id of the application, as the list gives it. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ApplicationRead;
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
                /** Id of the application, as the list gives it. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ApplicationRead;
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
                "application/json": Schemas.ApplicationTokenRequestWithGrant;
                "application/x-www-form-urlencoded": Schemas.ApplicationTokenRequestWithGrant;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PublicAccessTokenResponse;
                };
            };
            /** A field is missing or malformed; on Community also the answer to wrong credentials. */
            400: components["responses"]["BadRequest"];
            /** Wrong credentials on Cloud and Enterprise, or a Content-Type that is neither JSON nor form. */
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** The server failed; with generic OIDC, and on Cloud before April 2026, also wrong credentials. */
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /** Whether to list deleted connections too; their status is `deprecated`. Default false. */
                includeDeleted?: boolean | undefined;
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of connections to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** Only connections that carry one of these tags. */
                tagIds?: readonly string[] | undefined;
                /** Ids of the workspaces whose connections to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectionsResponse;
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
                "application/json": Schemas.ConnectionCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectionResponse;
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
                /** Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectionResponse;
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
                /** Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the connection. */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ConnectionPatchRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectionResponse;
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
                /** `source` or `destination`. One call lists one kind. */
                type: Schemas.ConnectorType;
                /** Id of the workspace. Needed in practice, although marked optional. */
                workspaceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectorDefinitionsResponse;
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
                /** Only dataplanes of these regions. Without it, all that you can see. About 95 ids fit into one request line; split longer lists. */
                regionIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DataplanesResponse;
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
                "application/json": Schemas.DataplaneCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DataplaneCreateResponseBody;
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
                /** Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DataplaneResponse;
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
                /** Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DataplaneResponse;
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
                /** Id of the dataplane. */
                dataplaneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.DataplanePatchRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DataplaneResponse;
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
                /** Whether to list deleted destinations too; they have no configuration. Default false. */
                includeDeleted?: boolean | undefined;
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of destinations to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** Ids of the workspaces whose destinations to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DestinationsResponse;
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
                "application/json": Schemas.DestinationCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DestinationResponse;
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
                /** Whether to show where each secret is stored instead of `**********`. Default false. Not available on Cloud. */
                includeSecretCoordinates?: boolean | undefined;
            };
            header?: never;
            path: {
                /** Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DestinationResponse;
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
                /** Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.DestinationPutRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DestinationResponse;
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
                /** Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the destination. */
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.DestinationPatchRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DestinationResponse;
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
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EmbeddedOrganizationsList;
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
                "application/json": Schemas.EmbeddedScopedTokenRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EmbeddedScopedTokenResponse;
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
                "application/json": Schemas.EmbeddedWidgetRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EmbeddedWidgetResponse;
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
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of groups to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** Id of the organization whose groups are listed. The server answers 400 without it. */
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupsResponse;
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
                "application/json": Schemas.GroupCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupResponse;
                };
            };
            /** The group as created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupResponse;
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupResponse;
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.GroupUpdateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupResponse;
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
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of members to skip, 0 or more. Default 0. */
                offset?: number | undefined;
            };
            header?: never;
            path: {
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupMembersResponse;
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.GroupMemberAddRequest;
            };
        };
        responses: {
            /** Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupMemberResponse;
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
                /** Id of the group. */
                groupId: string;
                /** Id of the user, not of the membership. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupPermissionsResponse;
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
                /** Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.GroupPermissionCreateRequest;
            };
        };
        responses: {
            /** Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.GroupPermissionResponse;
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
                /** Id of the group. */
                groupId: string;
                /** Id of the permission; it must belong to this group. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
            /** The server is healthy. */
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
                /** Only jobs of this connection. `workspaceIds` is ignored when both are given. */
                connectionId?: string | undefined;
                /** Only jobs created up to this time. ISO 8601 with a time zone, as in `2026-09-14T18:00:00Z`; epoch numbers are refused with 400. The server compares fractions of a second, which its answers leave out. */
                createdAtEnd?: string | undefined;
                /** Only jobs created from this time on. ISO 8601 with a time zone, as in `2026-09-14T06:00:00Z`; epoch numbers are refused with 400. */
                createdAtStart?: string | undefined;
                /** Only jobs of this type. Without it, sync and reset jobs. A clear is listed as `reset`. Old servers answer 422 to `refresh`. */
                jobType?: Schemas.JobTypeEnum | undefined;
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of jobs to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** Field and direction joined by `|`: `createdAt` or `updatedAt`, then `ASC` or `DESC` in capitals, as in `createdAt|DESC`. Default `createdAt|ASC`. Anything else is refused with 400. */
                orderBy?: ("createdAt|ASC" | "createdAt|DESC" | "updatedAt|ASC" | "updatedAt|DESC") | undefined;
                /** Only jobs in this status. Takes a single status. */
                status?: Schemas.JobStatusEnum | undefined;
                /** Only jobs last updated up to this time. ISO 8601 with a time zone, as in `2026-09-14T18:00:00Z`; epoch numbers are refused with 400. The server compares fractions of a second, which its answers leave out. */
                updatedAtEnd?: string | undefined;
                /** Only jobs last updated from this time on. ISO 8601 with a time zone, as in `2026-09-14T06:00:00Z`; epoch numbers are refused with 400. */
                updatedAtStart?: string | undefined;
                /** Ids of the workspaces whose jobs to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.JobsResponse;
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
                "application/json": Schemas.JobCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.JobResponse;
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
                /** Number of the job. */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.JobResponse;
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
                /** Number of the job. */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.JobResponse;
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
                /** What the identity provider gives for the consent. */
                code?: string | undefined;
                /** The consent that this is about. */
                state?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The redirect address that was given when the consent began. */
            302: {
                headers: {
                    /**
                     * Absolute; carries the secret id in its query.
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
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.OrganizationsResponse;
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
                /** Id of the organization. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.OrganizationOAuthCredentialsRequest;
            };
        };
        responses: {
            /** Done. */
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
                /** Whether the connector is a source or a destination. */
                actorType: Schemas.ActorTypeEnum;
                /** Name of the connector in lower case with hyphens, for example `google-ads`. */
                name: string;
                /** Id of the organization. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Organization to look in. Required when userId names somebody else, and you must be an admin there; only roles in the organization itself are listed then, not those in its workspaces. Ignored when you list your own. */
                organizationId?: string | undefined;
                /** Id of the user whose permissions are listed; left out means yourself. */
                userId?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PermissionsResponse;
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
                "application/json": Schemas.PermissionCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PermissionResponse;
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
                /** Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PermissionResponse;
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
                /** Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the permission. */
                permissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.PermissionUpdateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PermissionResponse;
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
                /** Id of the organization. Regions that all organizations share can be in the answer too. */
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.RegionsResponse;
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
                "application/json": Schemas.RegionCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.RegionResponse;
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
                /** Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.RegionResponse;
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
                /** Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.RegionResponse;
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
                /** Id of the region. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.RegionPatchRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.RegionResponse;
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
                /** Whether to list deleted sources too; they have no configuration. Default false. */
                includeDeleted?: boolean | undefined;
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of sources to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** Ids of the workspaces whose sources to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SourcesResponse;
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
                "application/json": Schemas.SourceCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SourceResponse;
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
                /** Whether to show where each secret is stored instead of `**********`. Default false. Not available on Cloud. */
                includeSecretCoordinates?: boolean | undefined;
            };
            header?: never;
            path: {
                /** Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SourceResponse;
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
                /** Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.SourcePutRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SourceResponse;
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
                /** Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.SourcePatchRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SourceResponse;
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
                "application/json": Schemas.InitiateOauthRequest;
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
                /** Id of the destination that the streams would go to. Needed to learn the sync modes: without it `syncModes` is absent. */
                destinationId?: string | undefined;
                /** Whether to ask the source itself instead of answering from the last discovered schema; true is slow. Default false. */
                ignoreCache?: boolean | undefined;
                /** Id of the source whose streams are listed. */
                sourceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.StreamPropertiesResponse;
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
                /** Ids of the workspaces whose tags to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TagsResponse;
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
                "application/json": Schemas.TagCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TagResponse;
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
                /** Id of the tag. */
                tagId: Schemas.TagId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TagResponse;
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
                /** Id of the tag. */
                tagId: Schemas.TagId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the tag. */
                tagId: Schemas.TagId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.TagPatchRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TagResponse;
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
                /** Only users with these e-mail addresses, compared exactly. */
                emails?: readonly string[] | undefined;
                /** Only users with these ids. About 95 ids fit into one request line; split longer lists. */
                ids?: readonly string[] | undefined;
                /** Id of the organization whose users are listed. */
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.UsersResponse;
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
                /** Whether to list deleted workspaces too. Only those that workspaceIds names: without it the list holds live workspaces whatever this says. Default false. */
                includeDeleted?: boolean | undefined;
                /** Page size, 1 to 100. Default 20. */
                limit?: number | undefined;
                /** Number of workspaces to skip, 0 or more. Default 0. */
                offset?: number | undefined;
                /** Ids of the workspaces to list. Without it, every workspace you can see. About 95 ids fit into one request line; split longer lists. */
                workspaceIds?: readonly string[] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WorkspacesResponse;
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
                "application/json": Schemas.WorkspaceCreateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WorkspaceResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WorkspaceResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.WorkspaceUpdateRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WorkspaceResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DeclarativeSourceDefinitionsResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.CreateDeclarativeSourceDefinitionRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DeclarativeSourceDefinitionResponse;
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
                /** Id of the declarative source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DeclarativeSourceDefinitionResponse;
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
                /** Id of the declarative source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.UpdateDeclarativeSourceDefinitionRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DeclarativeSourceDefinitionResponse;
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
                /** Id of the declarative source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DeclarativeSourceDefinitionResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionsResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.CreateDefinitionRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the destination definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the destination definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.UpdateDefinitionRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the destination definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionsResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.CreateDefinitionRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.UpdateDefinitionRequest;
            };
        };
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the source definition. */
                definitionId: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.DefinitionResponse;
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
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.WorkspaceOAuthCredentialsRequest;
            };
        };
        responses: {
            /** Done. */
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
                /** Whether the connector is a source or a destination. */
                actorType: Schemas.ActorTypeEnum;
                /** Name of the connector in lower case with hyphens, for example `google-ads`. */
                name: string;
                /** Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the answer has no body. */
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
/**
 * All named types of the API, those of requests and of responses.
 *
 * @example
 * const rename = (connection: Schemas.ConnectionResponse) => connection.name.trim();
 */
export declare namespace Schemas {
    /**
     * Id of a source definition or a destination definition.
     * Format: uuid
     */
    export type ActorDefinitionId = string;
    /**
     * Which side of a connection a connector is on: `source` reads, `destination` writes.
     * @enum {string}
     */
    export type ActorTypeEnum = "source" | "destination";
    /** A schedule as you send it. Intervals (`basic`) can be read but not set: use cron. */
    export type AirbyteApiConnectionSchedule = {
        /** Quartz cron expression in UTC with six or seven fields, seconds first: `0 0 0/6 * * ?` is every six hours. The seconds must be one number, and with seven fields the minutes, too. Cloud allows one sync an hour, or more often by plan. Required for `cron`. A trailing ` UTC` is accepted; other time zones are not. */
        cronExpression?: string | undefined;
        /** Whether syncs start by hand only or at fixed times. */
        scheduleType: Schemas.ScheduleTypeEnum;
    };
    /** What a new application needs. */
    export type ApplicationCreate = {
        /** Name that tells you what the credentials are for. Keycloak deployments refuse a name that you already use. */
        name: string;
    };
    /** Client credentials under a name. All applications of a user act with that user's permissions. */
    export type ApplicationRead = {
        /** Client id for the token endpoint. */
        clientId: string;
        /** Client secret for the token endpoint, in clear text: keep it out of logs. */
        clientSecret: string;
        /**
         * Time of creation in epoch seconds. On Community it is the time of the call.
         * Format: int64
         */
        createdAt: number;
        /** Id of the application. Keycloak deployments use the client id. On Community it changes with every call. */
        id: string;
        /** Name that the user gave the application. */
        name: string;
    };
    /** All applications of the caller. */
    export type ApplicationReadList = {
        /** The applications, in no particular order. Not paged. */
        applications: Schemas.ApplicationRead[];
    };
    /** Client credentials to exchange for an access token. */
    export type ApplicationTokenRequestWithGrant = {
        /** Client id of the application. */
        client_id: string;
        /** Client secret of the application. */
        client_secret: string;
        /** What OAuth 2 calls it. Ignored by the server. */
        grant_type?: "client_credentials" | undefined;
        /** Always `client_credentials`. Spelled with a hyphen and optional; any other value is refused with 400. */
        "grant-type"?: "client_credentials" | undefined;
    };
    /**
     * Service that checks who a user is; no operation uses it.
     * @default airbyte
     * @enum {string}
     */
    export type AuthProvider = "airbyte" | "google_identity_platform" | "keycloak";
    /** One change to make to each record of a stream before it is written. */
    export type ConfiguredStreamMapper = {
        /**
         * Id of the mapper. Leave it out for a new one.
         * Format: uuid
         */
        id?: string;
        /** Settings of the change, in the shape that belongs to the type. */
        mapperConfiguration: Schemas.MapperConfiguration;
        /** Kind of change; it decides which shape mapperConfiguration has. */
        type: Schemas.StreamMapperType | Schemas.OtherValue;
    };
    /** One change to make to each record of a stream before it is written. */
    export type ConfiguredStreamMapperInput = {
        /**
         * Id of the mapper. Leave it out for a new one.
         * Format: uuid
         */
        id?: string | undefined;
        /** Settings of the change, in the shape that belongs to the type. */
        mapperConfiguration: Schemas.MapperConfigurationInput;
        /** Kind of change; it decides which shape mapperConfiguration has. */
        type: Schemas.StreamMapperType;
    };
    /** Settings of a new connection. Source and destination are required, all else has a default. */
    export type ConnectionCreateRequest = {
        /** The streams to sync. Left out or empty, the connection has the only stream of the source, or those that the connector suggests, with `full_refresh_overwrite`: of most sources none. */
        configurations?: Schemas.StreamConfigurationsInput | undefined;
        /**
         * Deprecated: set the region of the workspace (regionId) instead. Self-managed servers no longer use it.
         * @deprecated
         */
        dataResidency?: string | undefined;
        /**
         * Id of the destination that the data goes to. The connection is created in its workspace.
         * Format: uuid
         */
        destinationId: string;
        /** Name to show; need not be unique. The server makes one up when it is left out. */
        name?: string | undefined;
        /** Which namespace (often called schema or dataset) the streams are written to. Default `destination`. */
        namespaceDefinition?: Schemas.NamespaceDefinitionEnum | undefined;
        /** Pattern for the namespace, read only when namespaceDefinition is `custom_format`. `${SOURCE_NAMESPACE}` in it stands for the stream's own namespace; an empty pattern works like `destination`. */
        namespaceFormat?: string | undefined;
        /** What happens when the source changes its schema in a way that breaks nothing. Default `ignore`. */
        nonBreakingSchemaUpdatesBehavior?: Schemas.NonBreakingSchemaUpdatesBehaviorEnum | undefined;
        /**
         * Text put before each stream name in the destination: with `stripe_`, the stream `charges` is written as `stripe_charges`. Default: nothing.
         * @default
         */
        prefix?: string | undefined;
        /** When syncs start by themselves; left out means by hand or by API only. */
        schedule?: Schemas.AirbyteApiConnectionSchedule | undefined;
        /**
         * Id of the source that the data comes from. It must be in the workspace of the destination: otherwise the answer is a 500 without a reason.
         * Format: uuid
         */
        sourceId: string;
        /** Status to start with: `active` or `inactive`. Default `active`. The server takes the other two as well: nothing could change a `locked` connection again, and `deprecated` is deleted. */
        status?: Schemas.ConnectionStatusEnum | undefined;
        /** Tags of the same workspace to put on the connection, with all four properties each. Others are left out without an error: look at `tags` in the answer. */
        tags?: readonly Schemas.Tag[] | undefined;
    };
    /** Settings to change. What is left out, or null, stays as it is; source and destination cannot change. */
    export type ConnectionPatchRequest = {
        /** The complete new list of streams: a stream that is not in it is no longer synced, and one without `mappers` or `selectedFields` loses them. Left out or empty, the streams stay as they are. */
        configurations?: Schemas.StreamConfigurationsInput | undefined;
        /**
         * Deprecated: change the region of the workspace (regionId) instead. Self-managed servers no longer use it.
         * @deprecated
         */
        dataResidency?: string | undefined;
        /** New name to show. */
        name?: string | undefined;
        /** Which namespace (often called schema or dataset) the streams are written to. */
        namespaceDefinition?: Schemas.NamespaceDefinitionEnumNoDefault | undefined;
        /** Pattern for the namespace, read only when namespaceDefinition is `custom_format`. `${SOURCE_NAMESPACE}` in it stands for the stream's own namespace; an empty pattern works like `destination`. */
        namespaceFormat?: string | undefined;
        /** What happens when the source changes its schema in a way that breaks nothing. */
        nonBreakingSchemaUpdatesBehavior?: Schemas.NonBreakingSchemaUpdatesBehaviorEnumNoDefault | undefined;
        /** Text put before each stream name in the destination: with `stripe_`, the stream `charges` is written as `stripe_charges`. Send an empty string to remove it. */
        prefix?: string | undefined;
        /** New schedule. `manual` takes effect only with a cronExpression beside it, whatever that says: without one the server ignores the schedule and answers 200. */
        schedule?: Schemas.AirbyteApiConnectionSchedule | undefined;
        /** New status: `active` to run it, `inactive` to pause it. The server takes the other two as well: nothing could change a `locked` connection again, and `deprecated` is deleted (use DELETE). */
        status?: Schemas.ConnectionStatusEnum | undefined;
        /** The complete new list of tags; send an empty list to remove all. One of another workspace is left out without an error: look at `tags` in the answer. */
        tags?: readonly Schemas.Tag[] | undefined;
    };
    /** A connection: which streams go from one source to one destination, how and when. */
    export type ConnectionResponse = {
        /** The streams that are synced and how; can be an empty object. */
        configurations: Schemas.StreamConfigurations;
        /**
         * Id of the connection; jobs refer to it.
         * Format: uuid
         */
        connectionId: string;
        /**
         * Time of creation in epoch seconds.
         * Format: int64
         */
        createdAt: number;
        /**
         * Id of the destination that the data goes to.
         * Format: uuid
         */
        destinationId: string;
        /** Name to show; not unique. */
        name: string;
        /** Which namespace (often called schema or dataset) the streams are written to. */
        namespaceDefinition?: Schemas.NamespaceDefinitionEnum | Schemas.OtherValue;
        /** Pattern for the namespace, read only when namespaceDefinition is `custom_format`. `${SOURCE_NAMESPACE}` in it stands for the stream's own namespace; an empty pattern works like `destination`. Absent when there is none. */
        namespaceFormat?: string;
        /** What happens when the source changes its schema in a way that breaks nothing. */
        nonBreakingSchemaUpdatesBehavior?: Schemas.NonBreakingSchemaUpdatesBehaviorEnum | Schemas.OtherValue;
        /** Text put before each stream name in the destination: with `stripe_`, the stream `charges` is written as `stripe_charges`. Empty or absent when there is none. */
        prefix?: string;
        /** When syncs start by themselves. */
        schedule: Schemas.ConnectionScheduleResponse;
        /**
         * Id of the source that the data comes from.
         * Format: uuid
         */
        sourceId: string;
        /** Whether the connection syncs; only an `active` one can. */
        status: Schemas.ConnectionStatusEnum | Schemas.OtherValue;
        /** Meant to say why the connection has its status. The open-source server never fills it. */
        statusReason?: string;
        /** The tags of the connection; an empty list when it has none. */
        tags: Schemas.Tag[];
        /**
         * Id of the workspace that holds the connection.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** A schedule as the server reports it. */
    export type ConnectionScheduleResponse = {
        /** The interval as text, for example `Every 24 HOURS`. Present only for `basic`. */
        basicTiming?: string;
        /** Quartz cron expression followed by its time zone, for example `0 0 0/6 * * ? UTC`. Present only for `cron`. */
        cronExpression?: string;
        /** Kind of schedule. Connections from old versions always report `basic`. */
        scheduleType: Schemas.ScheduleTypeWithBasicEnum | Schemas.OtherValue;
    };
    /** One page of connections. */
    export type ConnectionsResponse = {
        /**
         * The connections of this page; empty after the last one.
         * @default []
         */
        data: Schemas.ConnectionResponse[];
        /** Link to the next page. Filled whenever this page has items, even on the last page; an empty string when it has none. Its host is often not the one you called, so add limit to offset instead of following it. */
        next?: string;
        /** Link to the page before this one; an empty string on the first page. */
        previous?: string;
    };
    /**
     * `active` syncs; `inactive` is paused; `deprecated` is deleted; `locked` was stopped by Airbyte and cannot be changed through the API.
     * @enum {string}
     */
    export type ConnectionStatusEnum = "active" | "inactive" | "deprecated" | "locked";
    /**
     * First how the source is read: `full_refresh` reads everything each time, `incremental` only what is new. Then how it is written: `overwrite` replaces the old data, `append` adds to it, `deduped` (also `deduped_history`) keeps one record for each primary key, `update` changes matching records, `soft_delete` marks records as deleted. `update` and `soft_delete` are for destinations that feed business applications.
     * @enum {string}
     */
    export type ConnectionSyncModeEnum = "full_refresh_overwrite" | "full_refresh_overwrite_deduped" | "full_refresh_append" | "full_refresh_update" | "full_refresh_soft_delete" | "incremental_append" | "incremental_deduped_history" | "incremental_update" | "incremental_soft_delete";
    /** A connector and the version of it that the workspace uses. */
    export type ConnectorDefinitionResponse = {
        /** Whether it reads or writes. */
        connectorDefinitionType: Schemas.ConnectorType | Schemas.OtherValue;
        /**
         * Id of the definition: the `definitionId` of a source or destination.
         * Format: uuid
         */
        id: string;
        /** Display name of the connector. */
        name: string;
        /** Version of the connector, the tag of its image. */
        version: string;
    };
    /** All connectors of one kind in a workspace. */
    export type ConnectorDefinitionsResponse = {
        /** The connectors. Not paged. */
        data: Schemas.ConnectorDefinitionResponse[];
    };
    /**
     * `source` reads data, `destination` writes it.
     * @enum {string}
     */
    export type ConnectorType = "source" | "destination";
    /** What a new declarative source definition needs. The workspace is named in the path. */
    export type CreateDeclarativeSourceDefinitionRequest = {
        /** The manifest to publish as version 1. */
        manifest: Schemas.DeclarativeManifestInput;
        /** Display name of the connector. Need not be unique. */
        name: string;
    };
    /** What a new custom connector needs. */
    export type CreateDefinitionRequest = {
        /** Tag of the image. */
        dockerImageTag: string;
        /** Image without its tag, as in `registry.example.com/source-erp`. The server must be able to pull it. */
        dockerRepository: string;
        /**
         * Address of the connector's documentation. Default empty.
         * Format: uri
         */
        documentationUrl?: string | undefined;
        /** Display name. Need not be unique. */
        name: string;
    };
    /** What a new dataplane needs. */
    export type DataplaneCreateRequest = {
        /** Whether it takes work. Default true. */
        enabled?: boolean | undefined;
        /** Name, unique in the region. */
        name: string;
        /**
         * Id of the region that it will serve.
         * Format: uuid
         */
        regionId: string;
    };
    /** A new dataplane with the credentials that it signs in with. */
    export type DataplaneCreateResponseBody = {
        /** Client id that the dataplane signs in with. */
        clientId: string;
        /** Client secret that the dataplane signs in with. Shown only here: store it at once. */
        clientSecret: string;
        /**
         * Id of the dataplane.
         * Format: uuid
         */
        dataplaneId: string;
        /**
         * Id of the region that it serves.
         * Format: uuid
         */
        regionId: string;
    };
    /** Changes to a dataplane. What is left out stays. */
    export type DataplanePatchRequest = {
        /** Whether the dataplane takes work. */
        enabled?: boolean | undefined;
        /** New name, unique in the region. */
        name?: string | undefined;
    };
    /** A group of workers that runs the syncs of a region. */
    export type DataplaneResponse = {
        /** Time of creation. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
        createdAt: string;
        /**
         * Id of the dataplane.
         * Format: uuid
         */
        dataplaneId: string;
        /** Whether the dataplane takes work. */
        enabled: boolean;
        /** Name, unique in the region. */
        name: string;
        /**
         * Id of the region that the dataplane serves.
         * Format: uuid
         */
        regionId: string;
        /** Time of the last change. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
        updatedAt: string;
    };
    /** All data planes at once, as a bare array or under `data`, depending on the server. */
    export type DataplanesResponse = Schemas.DataplaneResponse[] | {
        /** The data planes. */
        data: Schemas.DataplaneResponse[];
    };
    /** Low-code description of a connector, as the connector builder exports it. Its `spec` must be there, with the connector's settings under `connection_specification`. */
    export type DeclarativeManifest = Record<string, unknown>;
    /** Low-code description of a connector, as the connector builder exports it. Its `spec` must be there, with the connector's settings under `connection_specification`. */
    export type DeclarativeManifestInput = Record<string, unknown> | (object & {
        then?: never;
        [Symbol.iterator]?: never;
    });
    /** A source definition that is a manifest instead of an image. */
    export type DeclarativeSourceDefinitionResponse = {
        /**
         * Id of the definition: the `definitionId` of a source made from it.
         * Format: uuid
         */
        id: string;
        /** The active manifest. */
        manifest: Schemas.DeclarativeManifest;
        /** Display name of the connector. */
        name: string;
        /** Version of the active manifest, counted from 1. */
        version: Schemas.ManifestVersion;
    };
    /** All declarative source definitions that a workspace can use: those of its whole organization. */
    export type DeclarativeSourceDefinitionsResponse = {
        /** The definitions with their manifests. */
        data: Schemas.DeclarativeSourceDefinitionResponse[];
        /** Never filled: the list comes whole. */
        next?: string;
        /** Never filled: the list comes whole. */
        previous?: string;
    };
    /** A connector that is an image. */
    export type DefinitionResponse = {
        /** Tag of the image: the version of the connector. */
        dockerImageTag: string;
        /** Image without its tag. */
        dockerRepository: string;
        /** Address of the connector's documentation. Can be empty, or the word `null` as text. */
        documentationUrl?: string;
        /**
         * Id of the definition: the `definitionId` of a source or destination made from it.
         * Format: uuid
         */
        id: string;
        /** Display name of the connector. */
        name: string;
    };
    /** All source definitions, or all destination definitions, of a workspace. */
    export type DefinitionsResponse = {
        /** The definitions. */
        data: Schemas.DefinitionResponse[];
        /** Never filled: the list comes whole. */
        next?: string;
        /** Never filled: the list comes whole. */
        previous?: string;
    };
    /** Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
    export type DestinationConfiguration = Record<string, unknown>;
    /** Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
    export type DestinationConfigurationInput = Record<string, unknown> | (object & {
        then?: never;
        [Symbol.iterator]?: never;
    });
    /** What a new destination needs. */
    export type DestinationCreateRequest = {
        /** Settings of the connector. Add `destinationType` here when `definitionId` is left out. */
        configuration: Schemas.DestinationConfigurationInput;
        /**
         * Id of the connector's definition. May be left out when `configuration.destinationType` names the connector; wins when both are given.
         * Format: uuid
         */
        definitionId?: string | undefined;
        /** Display name. Need not be unique. */
        name: string;
        /** Own limits for the pods of this destination. Self-managed only: Cloud refuses them. */
        resourceAllocation?: Schemas.ScopedResourceRequirementsInput | undefined;
        /**
         * Id of the workspace that will hold the destination.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** Changes to a destination. What is left out, or null, stays, except for resourceAllocation. */
    export type DestinationPatchRequest = {
        /** Settings to change; the others stay, secrets too, also inside of objects. So a PATCH removes no setting, and another variant of an object keeps the fields of the one before: use PUT. Never `**********`: it would be stored as the new secret. */
        configuration?: Schemas.DestinationConfigurationInput | undefined;
        /** New display name. */
        name?: string | undefined;
        /** New limits for the pods of this destination. Send the present ones with every PATCH: left out, they are removed. Self-managed only: Cloud refuses them. */
        resourceAllocation?: Schemas.ScopedResourceRequirementsInput | undefined;
    };
    /** The whole new name and configuration of a destination. */
    export type DestinationPutRequest = {
        /** All settings of the connector. A secret sent as `**********` keeps its stored value; one that is left out is removed. */
        configuration: Schemas.DestinationConfigurationInput;
        /** Display name. */
        name: string;
        /** Own limits for the pods of this destination; left out, they are removed. Self-managed only: Cloud refuses them. */
        resourceAllocation?: Schemas.ScopedResourceRequirementsInput | undefined;
    };
    /** A configured destination connector in a workspace. */
    export type DestinationResponse = {
        /** Settings of the connector, secrets masked, without `destinationType`. A deleted destination has none: it is most likely null, whatever the type says. */
        configuration: Schemas.DestinationConfiguration;
        /**
         * Time of creation in epoch seconds.
         * Format: int64
         */
        createdAt: number;
        /**
         * Id of the connector's definition.
         * Format: uuid
         */
        definitionId: string;
        /**
         * Id of the destination.
         * Format: uuid
         */
        destinationId: string;
        /** Short name of the connector, as in `snowflake`. Empty for custom and very new connectors, absent on old servers: tell connectors apart by `definitionId`. */
        destinationType?: string;
        /** Display name. Need not be unique. */
        name: string;
        /** Own limits for the pods of this destination. Absent when the defaults apply. */
        resourceAllocation?: Schemas.ScopedResourceRequirements;
        /**
         * Id of the workspace that holds the destination.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** One page of destinations. */
    export type DestinationsResponse = {
        /** The destinations of this page, in no fixed order. Empty after the last page. */
        data: Schemas.DestinationResponse[];
        /** URL of the next page, `""` on an empty page. It is set even when no item follows and often names a host that cannot be reached: advance `offset` yourself instead of following it. */
        next?: string;
        /** URL of the page before this one, `""` on the first page. */
        previous?: string;
    };
    /** Whether an event sends an e-mail. */
    export type EmailNotificationConfig = {
        /** Whether the e-mail is sent. Only Cloud sends any; there those of `connectionUpdateActionRequired` and `syncDisabled` cannot be switched off: 400. */
        enabled?: boolean;
    };
    /** Whether an event sends an e-mail. */
    export type EmailNotificationConfigInput = {
        /** Whether the e-mail is sent. Only Cloud sends any; there those of `connectionUpdateActionRequired` and `syncDisabled` cannot be switched off: 400. */
        enabled?: boolean | undefined;
    };
    /** An organization with Airbyte Embedded, and your role in it. */
    export type EmbeddedOrganizationListItem = {
        /**
         * Id of the organization.
         * Format: uuid
         */
        organizationId: string;
        /** Name to show. */
        organizationName: string;
        /** Your role in the organization. */
        permission: Schemas.PermissionType | Schemas.OtherValue;
    };
    /** Organizations with Airbyte Embedded. */
    export type EmbeddedOrganizationsList = {
        /** All of them; not paged. */
        organizations: Schemas.EmbeddedOrganizationListItem[];
    };
    /** The workspace that the token is for. */
    export type EmbeddedScopedTokenRequest = {
        /**
         * Id of the end user's workspace.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** A token for one workspace. */
    export type EmbeddedScopedTokenResponse = {
        /** Bearer token, valid for a short time and for this workspace only. */
        token: string;
    };
    /** Who the widget is for and where it runs. */
    export type EmbeddedWidgetRequest = {
        /** Origin of the page that shows the widget, for example `https://app.acme.example`. */
        allowedOrigin: string;
        /** Your own id for the end user. The same id always gets the same workspace. */
        externalUserId: string;
        /**
         * Id of your organization.
         * Format: uuid
         */
        organizationId: string;
    };
    /** A token for the widget. */
    export type EmbeddedWidgetResponse = {
        /** Token to hand to the widget as it is. It is base64 of a JSON object with a session token and the address of the widget. */
        token: string;
    };
    /** Encrypts the value of one field with an AES key. The result is hexadecimal text: 16 bytes of random initialisation vector, then the encrypted value. */
    export type EncryptionMapperAESConfiguration = {
        /**
         * Always `AES`.
         * @enum {string}
         */
        algorithm: "AES";
        /** Text added to the field name for the encrypted value; may be empty. */
        fieldNameSuffix: string;
        /** Secret key as hexadecimal text of 32, 48 or 64 digits. */
        key: string;
        /** Block cipher mode. Avoid `ECB`: equal values stay recognisable. */
        mode: ("CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB") | Schemas.OtherValue;
        /** How the last block is filled up. With `NoPadding`, modes that work on whole blocks need values of a fitting length. */
        padding: ("NoPadding" | "PKCS5Padding") | Schemas.OtherValue;
        /** Name of the field to encrypt. The original field is not written. */
        targetField: string;
    };
    /** Encrypts the value of one field with an AES key. The result is hexadecimal text: 16 bytes of random initialisation vector, then the encrypted value. */
    export type EncryptionMapperAESConfigurationInput = {
        /**
         * Always `AES`.
         * @enum {string}
         */
        algorithm: "AES";
        /** Text added to the field name for the encrypted value; may be empty. */
        fieldNameSuffix: string;
        /** Secret key as hexadecimal text of 32, 48 or 64 digits. */
        key: string;
        /**
         * Block cipher mode. Avoid `ECB`: equal values stay recognisable.
         * @enum {string}
         */
        mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB";
        /**
         * How the last block is filled up. With `NoPadding`, modes that work on whole blocks need values of a fitting length.
         * @enum {string}
         */
        padding: "NoPadding" | "PKCS5Padding";
        /** Name of the field to encrypt. The original field is not written. */
        targetField: string;
    };
    /**
     * `RSA` encrypts with a public key, for short values; `AES` with a shared key.
     * @enum {string}
     */
    export type EncryptionMapperAlgorithm = "RSA" | "AES";
    /** Encrypts the value of one field; the algorithm decides which shape applies. */
    export type EncryptionMapperConfiguration = Schemas.EncryptionMapperRSAConfiguration | Schemas.EncryptionMapperAESConfiguration;
    /** Encrypts the value of one field; the algorithm decides which shape applies. */
    export type EncryptionMapperConfigurationInput = Schemas.EncryptionMapperRSAConfigurationInput | Schemas.EncryptionMapperAESConfigurationInput;
    /** Encrypts the value of one field with an RSA public key; the result is written as hexadecimal text. */
    export type EncryptionMapperRSAConfiguration = {
        /**
         * Always `RSA`.
         * @enum {string}
         */
        algorithm: "RSA";
        /** Text added to the field name for the encrypted value; may be empty. */
        fieldNameSuffix: string;
        /** Public key in X.509 form (DER), as hexadecimal text. */
        publicKey: string;
        /** Name of the field to encrypt. The original field is not written. */
        targetField: string;
    };
    /** Encrypts the value of one field with an RSA public key; the result is written as hexadecimal text. */
    export type EncryptionMapperRSAConfigurationInput = {
        /**
         * Always `RSA`.
         * @enum {string}
         */
        algorithm: "RSA";
        /** Text added to the field name for the encrypted value; may be empty. */
        fieldNameSuffix: string;
        /** Public key in X.509 form (DER), as hexadecimal text. */
        publicKey: string;
        /** Name of the field to encrypt. The original field is not written. */
        targetField: string;
    };
    /** Whatever the server may say about a failure. Tell the families apart by their fields, not by the status and not by the Content-Type. A proxy in front of the server may answer HTML or nothing at all. */
    export type ErrorBody = Schemas.Problem | Schemas.HateoasError | Schemas.KnownError | Schemas.ErrorReference | Schemas.MessageError;
    /** An error without words, on purpose. The id finds it in the logs of the server. */
    export type ErrorReference = {
        /**
         * Name this id to whoever runs the server.
         * Format: uuid
         */
        errorId: string;
    };
    /** Removes one field from each record. */
    export type FieldFilteringMapperConfiguration = {
        /** Name of the field to remove. */
        targetField: string;
    };
    /** Renames one field of each record. */
    export type FieldRenamingMapperConfiguration = {
        /** Name of the field in the destination. */
        newFieldName: string;
        /** Name of the field in the source. */
        originalFieldName: string;
    };
    /** Settings of a new group. */
    export type GroupCreateRequest = {
        /** What the group is for. */
        description?: (string | null) | undefined;
        /** Name to show; must be free in the organization. */
        name: string;
        /**
         * Id of the organization that gets the group.
         * Format: uuid
         */
        organizationId: string;
    };
    /** A user to add to a group. */
    export type GroupMemberAddRequest = {
        /**
         * Id of a user who already belongs to the organization.
         * Format: uuid
         */
        userId: string;
    };
    /** A user in a group. */
    export type GroupMemberResponse = {
        /**
         * Id of the group.
         * Format: uuid
         */
        groupId: string;
        /**
         * Id of the membership. To remove the user, use userId, not this.
         * Format: uuid
         */
        memberId: string;
        /**
         * E-mail address of the user.
         * Format: email
         */
        userEmail: string;
        /**
         * Id of the user.
         * Format: uuid
         */
        userId: string;
        /** Full name of the user. */
        userName: string;
    };
    /** One page of group members. */
    export type GroupMembersResponse = {
        /** The members of this page, newest first. */
        data: Schemas.GroupMemberResponse[];
        /** Path of the next page without a host, for example `/public/v1/groups/.../members?...`; absent when there is none. */
        next?: string | null;
        /** Path of the previous page without a host, for example `/public/v1/groups/.../members?...`; absent when there is none. */
        previous?: string | null;
    };
    /** A role to give to a group. Send exactly one of workspaceId and organizationId. */
    export type GroupPermissionCreateRequest = {
        /**
         * Id of the organization, for roles that start with `organization_`; it must be the group's own.
         * Format: uuid
         */
        organizationId?: (string | null) | undefined;
        /** The role to give. */
        permissionType: Schemas.PermissionType;
        /**
         * Id of the workspace, for roles that start with `workspace_`.
         * Format: uuid
         */
        workspaceId?: (string | null) | undefined;
    };
    /** A role that all members of a group have. */
    export type GroupPermissionResponse = {
        /**
         * Id of the group.
         * Format: uuid
         */
        groupId: string;
        /**
         * Id of the organization where the role holds; absent for other roles.
         * Format: uuid
         */
        organizationId?: string | null;
        /**
         * Id of the permission.
         * Format: uuid
         */
        permissionId: string;
        /** The role. */
        permissionType: Schemas.PermissionType | Schemas.OtherValue;
        /**
         * Id of the workspace where the role holds; absent for other roles.
         * Format: uuid
         */
        workspaceId?: string | null;
    };
    /** The permissions of a group. */
    export type GroupPermissionsResponse = {
        /** All permissions of the group; not paged. */
        data: Schemas.GroupPermissionResponse[];
    };
    /** A group of users, who share its permissions. */
    export type GroupResponse = {
        /** What the group is for; absent when it has none. */
        description?: string | null;
        /**
         * Id of the group.
         * Format: uuid
         */
        groupId: string;
        /**
         * Number of users in the group.
         * Format: int64
         */
        memberCount: number;
        /** Name to show; unique in the organization. */
        name: string;
        /**
         * Id of the organization that owns the group.
         * Format: uuid
         */
        organizationId: string;
    };
    /** One page of groups. */
    export type GroupsResponse = {
        /** The groups of this page. */
        data: Schemas.GroupResponse[];
        /** Path of the next page without a host, for example `/public/v1/groups?...`; absent when there is none. */
        next?: string | null;
        /** Path of the previous page without a host, for example `/public/v1/groups?...`; absent when there is none. */
        previous?: string | null;
    };
    /** Settings to change; what is left out stays as it is. */
    export type GroupUpdateRequest = {
        /** New text on what the group is for; null leaves it as it is. */
        description?: (string | null) | undefined;
        /** New name; must be free in the organization. */
        name?: string | undefined;
    };
    /** Replaces the value of one field by a hash. */
    export type HashingMapperConfiguration = {
        /** Text added to the field name for the hashed value, for example `_hashed`. */
        fieldNameSuffix: string;
        /** Hash function. Prefer `SHA-256` or longer: MD2, MD5 and SHA-1 are weak. */
        method: ("MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512") | Schemas.OtherValue;
        /** Name of the field to hash. The original field is not written. */
        targetField: string;
    };
    /** Replaces the value of one field by a hash. */
    export type HashingMapperConfigurationInput = {
        /** Text added to the field name for the hashed value, for example `_hashed`. */
        fieldNameSuffix: string;
        /**
         * Hash function. Prefer `SHA-256` or longer: MD2, MD5 and SHA-1 are weak.
         * @enum {string}
         */
        method: "MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512";
        /** Name of the field to hash. The original field is not written. */
        targetField: string;
    };
    /** An error of the web framework, before the API saw the request. The outer `message` only repeats the status; the reason is `_embedded.errors[0].message`. A 403 of this family can mean that the server has no such route. */
    export type HateoasError = {
        /** The reasons. */
        _embedded?: {
            /** One reason each; mostly there is one. */
            errors?: {
                /** Always empty. */
                _embedded?: {
                    [key: string]: unknown;
                };
                /** Always empty. */
                _links?: {
                    [key: string]: unknown;
                };
                /** What was wrong. */
                message: string;
                /** The argument that was wrong. */
                path?: string;
            }[];
        };
        /** Holds the path of the request under `self`. */
        _links: {
            [key: string]: unknown;
        };
        /** The name of the status, e.g. `Bad Request`. */
        message: string;
    };
    /** Which source to ask consent for, and where to send the user afterwards. */
    export type InitiateOauthRequest = {
        /** Who begins the consent, a program or the web app. */
        clientType?: ("api" | "webapp") | undefined;
        /**
         * Deprecated: use `sourceType`.
         * @deprecated
         */
        name?: string | undefined;
        /** Settings that the connector needs before it can ask for consent, such as a subdomain. Most need none. */
        oAuthInputConfiguration?: Schemas.OAuthInputConfiguration | undefined;
        /** Your page for the user after consent. It is called with the query parameter `secret_id`. */
        redirectUrl: string;
        /** Optional scopes to ask for in place of the connector's own. Ignored without `requestedScopes`. */
        requestedOptionalScopes?: readonly string[] | undefined;
        /** Scopes to ask for in place of the connector's own. Works with connectors that define their scopes as a list. */
        requestedScopes?: readonly string[] | undefined;
        /** Short name of the source connector, as in `zendesk-support`. */
        sourceType?: string | undefined;
        /**
         * Id of the workspace that will hold the secret and the source.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** What to run, and for which connection. */
    export type JobCreateRequest = {
        /**
         * Id of the connection. For a sync it must be active.
         * Format: uuid
         */
        connectionId: string;
        /** `sync`, `reset` or `clear`. `refresh` is refused with 422. */
        jobType: Schemas.JobTypeEnum;
    };
    /** A run of a connection: a sync, or a reset of its data. */
    export type JobResponse = {
        /**
         * Bytes committed by all attempts; of a stream that each attempt reads anew, by the last. 0 before there are figures, absent in the answers of start and cancel. Old servers tell those of the last attempt, or nothing.
         * Format: int64
         */
        bytesSynced?: number;
        /**
         * Id of the connection that the job runs for.
         * Format: uuid
         */
        connectionId: string;
        /** Time between creation and last change of status as an ISO 8601 duration, as in `PT8M21S`. Hours do not turn into days (`PT49H`). Absent while pending. It does not grow while an attempt runs. */
        duration?: string;
        /**
         * Number of the job, unique on its server.
         * Format: int64
         */
        jobId: number;
        /** What the job does. A job started as `clear` says `reset`. */
        jobType: Schemas.JobTypeEnum | Schemas.OtherValue;
        /** Time of the last change. Only on a job in a final status. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
        lastUpdatedAt?: string;
        /**
         * Records committed by all attempts; of a stream that each attempt reads anew, by the last. 0 before there are figures, absent in the answers of start and cancel. Old servers tell those of the last attempt, or nothing.
         * Format: int64
         */
        rowsSynced?: number;
        /** Time at which the job was created. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
        startTime: string;
        /** State of the job. `succeeded`, `failed` and `cancelled` are final. */
        status: Schemas.JobStatusEnum | Schemas.OtherValue;
    };
    /** One page of jobs. */
    export type JobsResponse = {
        /** The jobs of this page, oldest first unless `orderBy` was given. Empty after the last page. */
        data: Schemas.JobResponse[];
        /** URL of the next page, `""` on an empty page. It is set even when no item follows, drops the status, date and order parameters and often names a host that cannot be reached: advance `offset` yourself instead of following it. */
        next?: string;
        /** URL of the page before this one, `""` on the first page. */
        previous?: string;
    };
    /**
     * State of a job. `pending`: created, not started. `queued`: waits for capacity (Cloud), possibly for hours. `running`: at work. `incomplete`: an attempt failed and another may follow. `failed`, `succeeded`, `cancelled`: final. A job can step back from one open state to another.
     * @enum {string}
     */
    export type JobStatusEnum = "pending" | "queued" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled";
    /**
     * Kind of work inside the platform, for resource limits only; jobs of this API have their own, shorter list. `get_spec`: ask a connector for its settings. `check_connection`: try the settings. `discover_schema`: read which streams there are. `sync` and `replicate`: move data. `reset_connection`: delete synced data. `connection_updater`: maintain a connection.
     * @enum {string}
     */
    export type JobType = "get_spec" | "check_connection" | "discover_schema" | "sync" | "reset_connection" | "connection_updater" | "replicate";
    /**
     * Kind of job. `sync`: move data. `reset` and `clear`: delete the synced data and forget the progress; both are reported as `reset`. `refresh`: sync again from the start; cannot be started here.
     * @enum {string}
     */
    export type JobTypeEnum = "sync" | "reset" | "refresh" | "clear";
    /** Resources for one kind of job. */
    export type JobTypeResourceLimit = {
        /** Kind of job that the entry is for. */
        jobType: Schemas.JobType | Schemas.OtherValue;
        /** CPU, memory and disk for that kind of job. */
        resourceRequirements: Schemas.ResourceRequirements;
    };
    /** Resources for one kind of job. */
    export type JobTypeResourceLimitInput = {
        /** Kind of job that the entry is for. */
        jobType: Schemas.JobType;
        /** CPU, memory and disk for that kind of job. */
        resourceRequirements: Schemas.ResourceRequirementsInput;
    };
    /** An error raised with a message inside the server. Since October 2025 it has an `errorId`; older servers, up to 1.8, write the class and the stack of the exception instead. */
    export type KnownError = {
        /** More about this case. */
        details?: {
            [key: string]: unknown;
        };
        /**
         * Name this id to whoever runs the server.
         * Format: uuid
         */
        errorId?: string;
        /** Class of the exception; older servers only. */
        exceptionClassName?: string;
        /** Stack lines; mostly empty or absent. */
        exceptionStack?: string[];
        /** What was wrong. */
        message: string;
        /** Stack lines of the first cause; mostly empty or absent. */
        rootCauseExceptionStack?: string[];
        /** What was wrong in the request; older servers only. */
        validationErrors?: ({
            /** What was wrong with it. */
            message?: string;
            /** The argument that was wrong, such as `listJobs.limit`. */
            propertyPath?: string;
        } & {
            [key: string]: unknown;
        })[];
    };
    /**
     * Version of a manifest. The first is 1, each update adds 1.
     * Format: int64
     */
    export type ManifestVersion = number;
    /** Settings of a mapper; which of the shapes is right depends on the type beside it. */
    export type MapperConfiguration = Schemas.HashingMapperConfiguration | Schemas.FieldFilteringMapperConfiguration | Schemas.FieldRenamingMapperConfiguration | Schemas.RowFilteringMapperConfiguration | Schemas.EncryptionMapperConfiguration;
    /** Settings of a mapper; which of the shapes is right depends on the type beside it. */
    export type MapperConfigurationInput = Schemas.HashingMapperConfigurationInput | Schemas.FieldFilteringMapperConfiguration | Schemas.FieldRenamingMapperConfiguration | Schemas.RowFilteringMapperConfigurationInput | Schemas.EncryptionMapperConfigurationInput;
    /** A bare message; so far only the refusal of a caller who is rate limited. */
    export type MessageError = {
        /** What happened. */
        message: string;
    };
    /**
     * Where streams land in the destination. `source` keeps the namespace that a stream has in the source; `destination` uses the default one of the destination; `custom_format` builds it from namespaceFormat.
     * @default destination
     * @enum {string}
     */
    export type NamespaceDefinitionEnum = "source" | "destination" | "custom_format";
    /**
     * Where streams land in the destination; left out means unchanged. `source` keeps the namespace that a stream has in the source; `destination` uses the default one of the destination; `custom_format` builds it from namespaceFormat.
     * @enum {string}
     */
    export type NamespaceDefinitionEnumNoDefault = "source" | "destination" | "custom_format";
    /**
     * The server's internal spelling of where streams land in the destination; NamespaceDefinitionEnum is the one in use.
     * @enum {string}
     */
    export type NamespaceDefinitionType = "source" | "destination" | "customformat";
    /**
     * The server's internal spelling of what to do about a harmless schema change; NonBreakingSchemaUpdatesBehaviorEnum is the one in use.
     * @enum {string}
     */
    export type NonBreakingChangesPreference = "ignore" | "disable" | "propagate_columns" | "propagate_fully";
    /**
     * What to do about a harmless schema change in the source. `ignore` carries on with the known fields; `disable_connection` pauses the connection; `propagate_columns` takes over changed fields; `propagate_fully` takes over changed fields and new or removed streams.
     * @default ignore
     * @enum {string}
     */
    export type NonBreakingSchemaUpdatesBehaviorEnum = "ignore" | "disable_connection" | "propagate_columns" | "propagate_fully";
    /**
     * What to do about a harmless schema change in the source; left out means unchanged. `ignore` carries on with the known fields; `disable_connection` pauses the connection; `propagate_columns` takes over changed fields; `propagate_fully` takes over changed fields and new or removed streams.
     * @enum {string}
     */
    export type NonBreakingSchemaUpdatesBehaviorEnumNoDefault = "ignore" | "disable_connection" | "propagate_columns" | "propagate_fully";
    /** How a message about one event is sent. */
    export type NotificationConfig = {
        /** Message by e-mail. */
        email?: Schemas.EmailNotificationConfig;
        /** Message to an HTTP address. */
        webhook?: Schemas.WebhookNotificationConfig;
    };
    /** How a message about one event is sent. */
    export type NotificationConfigInput = {
        /** Message by e-mail. */
        email?: Schemas.EmailNotificationConfigInput | undefined;
        /** Message to an HTTP address. */
        webhook?: Schemas.WebhookNotificationConfigInput | undefined;
    };
    /** Which events of a workspace send a message, one property for each event. Answers normally have all six. */
    export type NotificationsConfig = {
        /** The schema of a source changed and needs nothing from you. */
        connectionUpdate?: Schemas.NotificationConfig;
        /** The schema of a source changed and somebody must act. */
        connectionUpdateActionRequired?: Schemas.NotificationConfig;
        /** A sync failed. */
        failure?: Schemas.NotificationConfig;
        /** A sync succeeded. */
        success?: Schemas.NotificationConfig;
        /** A connection was switched off after failing for too long. */
        syncDisabled?: Schemas.NotificationConfig;
        /** A connection will be switched off if it goes on failing. */
        syncDisabledWarning?: Schemas.NotificationConfig;
    };
    /** Which events of a workspace send a message, one property for each event. Answers normally have all six. */
    export type NotificationsConfigInput = {
        /** The schema of a source changed and needs nothing from you. */
        connectionUpdate?: Schemas.NotificationConfigInput | undefined;
        /** The schema of a source changed and somebody must act. */
        connectionUpdateActionRequired?: Schemas.NotificationConfigInput | undefined;
        /** A sync failed. */
        failure?: Schemas.NotificationConfigInput | undefined;
        /** A sync succeeded. */
        success?: Schemas.NotificationConfigInput | undefined;
        /** A connection was switched off after failing for too long. */
        syncDisabled?: Schemas.NotificationConfigInput | undefined;
        /** A connection will be switched off if it goes on failing. */
        syncDisabledWarning?: Schemas.NotificationConfigInput | undefined;
    };
    /** Settings of an OAuth flow. Which ones exist depends on the connector. */
    export type OAuthConfiguration = unknown;
    /** OAuth client settings; which keys are needed depends on the connector. */
    export type OAuthCredentialsConfiguration = Record<string, unknown> | (object & {
        then?: never;
        [Symbol.iterator]?: never;
    });
    /** Settings that a connector needs before it can ask for consent. */
    export type OAuthInputConfiguration = Schemas.OAuthConfiguration;
    /**
     * Id of an organization.
     * Format: uuid
     */
    export type OrganizationId = string;
    /** Your own OAuth client for one connector, used in a whole organization. */
    export type OrganizationOAuthCredentialsRequest = {
        /** Whether the connector is a source or a destination. */
        actorType: Schemas.ActorTypeEnum;
        /** The OAuth client settings of the connector, as its specification nests them; most often a client id and a client secret. */
        configuration: Schemas.OAuthCredentialsConfiguration;
        /** Name of the connector in lower case with hyphens, for example `google-ads`. */
        name: string;
    };
    /** An organization: the owner of workspaces, users and groups. */
    export type OrganizationResponse = {
        /**
         * Contact address of the organization.
         * Format: email
         */
        email: string;
        /** Id of the organization. */
        organizationId: Schemas.OrganizationId;
        /** Name to show. */
        organizationName: string;
    };
    /** The organizations of a user. */
    export type OrganizationsResponse = {
        /** All organizations found; not paged. */
        data: Schemas.OrganizationResponse[];
    };
    /** A role to give. Send workspaceId for a workspace role or organizationId for an organization role, not both. */
    export type PermissionCreateRequest = {
        /** Id of the organization, for roles that start with `organization_`. */
        organizationId?: Schemas.OrganizationId | undefined;
        /** The role to give. */
        permissionType: Schemas.PublicPermissionType;
        /** Id of the user who gets the role. */
        userId: Schemas.UserId;
        /** Id of the workspace, for roles that start with `workspace_`. */
        workspaceId?: Schemas.WorkspaceId | undefined;
    };
    /** A role that a user has in a workspace or an organization. */
    export type PermissionResponse = {
        /** Id of the organization where the role holds; absent for other roles. */
        organizationId?: Schemas.OrganizationId;
        /**
         * Id of the permission.
         * Format: uuid
         */
        permissionId: string;
        /** The role. */
        permissionType: Schemas.PermissionType | Schemas.OtherValue;
        /** Id of the user who has the role. */
        userId: Schemas.UserId;
        /** Id of the workspace where the role holds; absent for other roles. */
        workspaceId?: Schemas.WorkspaceId;
    };
    /** A role that a user has, in the form that lists use. */
    export type PermissionResponseRead = {
        /**
         * Id of the permission.
         * Format: uuid
         */
        permissionId: string;
        /** The role. */
        permissionType: Schemas.PermissionType | Schemas.OtherValue;
        /** Whether the role is for a workspace, an organization or the whole server. */
        scope: Schemas.PermissionScope | Schemas.OtherValue;
        /**
         * Id of that workspace or organization; all zeros when scope is `none`.
         * Format: uuid
         */
        scopeId: string;
        /** Id of the user who has the role. */
        userId: Schemas.UserId;
    };
    /**
     * What a permission is about: a `workspace`, an `organization`, or `none` for a role on the whole server.
     * @enum {string}
     */
    export type PermissionScope = "workspace" | "organization" | "none";
    /** The permissions of a user. */
    export type PermissionsResponse = {
        /** All permissions given to the user directly, as far as the query reaches; not paged. */
        data: Schemas.PermissionResponseRead[];
    };
    /**
     * A role. `instance_admin` may do everything on the server. The `organization_` roles hold in an organization and all its workspaces, except `organization_member`, which only makes a user belong to it; the `workspace_` roles hold in one workspace. `admin` manages users and all below, `editor` changes connections, `runner` starts syncs, `reader` looks. `workspace_owner` is an older name with the rights of `workspace_admin`.
     * @enum {string}
     */
    export type PermissionType = "instance_admin" | "organization_admin" | "organization_editor" | "organization_runner" | "organization_reader" | "organization_member" | "workspace_owner" | "workspace_admin" | "workspace_runner" | "workspace_editor" | "workspace_reader" | "workspace_source_editor" | "workspace_destination_editor";
    /** The new role of a permission. */
    export type PermissionUpdateRequest = {
        /** New role, for the same workspace or organization as before. `instance_admin` is refused. */
        permissionType: Schemas.PermissionType;
    };
    /** A problem told by the API itself. The reason for people stands in `data.message`, else in `detail`, else in `title`. Several problems share one `type`, so tell them apart by `type` and `title` together. */
    export type Problem = {
        /** What is known of this case; its fields depend on the type, often a single `message`. */
        data?: {
            [key: string]: unknown;
        } | null;
        /** What the problem means in general. */
        detail?: string | null;
        /** Where more is written; mostly null. */
        documentationUrl?: string | null;
        /** The HTTP status once more. */
        status: number;
        /** Short name of the problem, e.g. `try-again-later`. */
        title?: string | null;
        /** An address or a name such as `error:tag-already-exists`. */
        type: string;
    };
    /** An access token. There is no refresh token: ask for a new access token when this one ends. */
    export type PublicAccessTokenResponse = {
        /** The token, to send as `Authorization: Bearer <token>`. A JWT; treat it as opaque. */
        access_token: string;
        /**
         * Lifetime in seconds, 900 by default, 180 on older servers. The token can end earlier than this says; the `exp` claim inside it is exact.
         * Format: int64
         */
        expires_in: number;
        /** Always `Bearer`. */
        token_type: "Bearer" | Schemas.OtherValue;
    };
    /**
     * A role that the API can give: those of PermissionType without `instance_admin` and `workspace_owner`. Roles that start with `organization_` need an organizationId, roles that start with `workspace_` a workspaceId.
     * @enum {string}
     */
    export type PublicPermissionType = "organization_admin" | "organization_editor" | "organization_runner" | "organization_reader" | "organization_member" | "workspace_admin" | "workspace_editor" | "workspace_runner" | "workspace_reader" | "workspace_source_editor" | "workspace_destination_editor";
    /** Where to send the user for consent. Which of the names the server uses depends on its version: look at all. */
    export type RedirectUrlResponse = {
        /** The same, as some versions call it. */
        consentUrl?: string;
        /** The same, as some versions call it. */
        redirect_url?: string;
        /** Address of the identity provider's consent page. */
        redirectUrl?: string;
    };
    /** What a new region needs. */
    export type RegionCreateRequest = {
        /** Whether syncs may run here. Default true. */
        enabled?: boolean | undefined;
        /** Name, unique in the organization. */
        name: string;
        /**
         * Id of the organization that will own the region.
         * Format: uuid
         */
        organizationId: string;
    };
    /** Changes to a region. What is left out stays. */
    export type RegionPatchRequest = {
        /** Whether syncs may run here. */
        enabled?: boolean | undefined;
        /** New name, unique in the organization, and not that of a region that everybody shares (500 `unexpected-problem`). */
        name?: string | undefined;
    };
    /** A place where syncs run, made of one or more dataplanes. */
    export type RegionResponse = {
        /** Time of creation. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
        createdAt: string;
        /** Whether syncs may run here. */
        enabled: boolean;
        /** Name, unique in the organization, and not that of a region that everybody shares (500 `unexpected-problem`). Workspaces show it in lower case as their `dataResidency`. */
        name: string;
        /**
         * Id of the organization that owns the region. All zeros for a region that everybody shares.
         * Format: uuid
         */
        organizationId: string;
        /**
         * Id of the region.
         * Format: uuid
         */
        regionId: string;
        /** Time of the last change. ISO 8601 in UTC. The seconds are left out when they are 0, as in `2026-09-14T07:30Z`. */
        updatedAt: string;
    };
    /** All regions at once, as a bare array or under `data`, depending on the server. */
    export type RegionsResponse = Schemas.RegionResponse[] | {
        /** The regions. */
        data: Schemas.RegionResponse[];
    };
    /** CPU, memory and disk of a pod, as Kubernetes quantities. What is left out comes from the server's defaults. */
    export type ResourceRequirements = {
        /** CPU that may be used at most, as in `2` or `500m`. */
        cpu_limit?: string;
        /** CPU that is reserved: cores or thousandths of one, as in `1` or `500m`. */
        cpu_request?: string;
        /** Scratch disk at which the pod is stopped, as in `10Gi`. */
        ephemeral_storage_limit?: string;
        /** Scratch disk that is reserved, as in `5Gi`. */
        ephemeral_storage_request?: string;
        /** Memory at which the pod is stopped, as in `2Gi`. */
        memory_limit?: string;
        /** Memory that is reserved, as in `1Gi` or `512Mi`. */
        memory_request?: string;
    };
    /** CPU, memory and disk of a pod, as Kubernetes quantities. What is left out comes from the server's defaults. */
    export type ResourceRequirementsInput = {
        /** CPU that may be used at most, as in `2` or `500m`. */
        cpu_limit?: string | undefined;
        /** CPU that is reserved: cores or thousandths of one, as in `1` or `500m`. */
        cpu_request?: string | undefined;
        /** Scratch disk at which the pod is stopped, as in `10Gi`. */
        ephemeral_storage_limit?: string | undefined;
        /** Scratch disk that is reserved, as in `5Gi`. */
        ephemeral_storage_request?: string | undefined;
        /** Memory at which the pod is stopped, as in `2Gi`. */
        memory_limit?: string | undefined;
        /** Memory that is reserved, as in `1Gi` or `512Mi`. */
        memory_request?: string | undefined;
    };
    /** Keeps the records that meet a condition and drops the others. */
    export type RowFilteringMapperConfiguration = {
        /** The condition that a record must meet to be kept. */
        conditions: Schemas.RowFilteringOperation;
    };
    /** Keeps the records that meet a condition and drops the others. */
    export type RowFilteringMapperConfigurationInput = {
        /** The condition that a record must meet to be kept. */
        conditions: Schemas.RowFilteringOperationInput;
    };
    /** A condition on a record: a comparison, or the opposite of other conditions. */
    export type RowFilteringOperation = Schemas.RowFilteringOperationEqual | Schemas.RowFilteringOperationNot;
    /** True when a field has exactly this value; false when the record lacks the field. */
    export type RowFilteringOperationEqual = {
        /** Value to compare with, as text; numbers and booleans are compared in their text form. */
        comparisonValue: string;
        /** Name of the field to compare. */
        fieldName: string;
        /**
         * Always `EQUAL`.
         * @enum {string}
         */
        type: "EQUAL";
    };
    /** True when a field has exactly this value; false when the record lacks the field. */
    export type RowFilteringOperationEqualInput = {
        /** Value to compare with, as text; numbers and booleans are compared in their text form. */
        comparisonValue: string;
        /** Name of the field to compare. */
        fieldName: string;
        /**
         * Always `EQUAL`.
         * @enum {string}
         */
        type: "EQUAL";
    };
    /** A condition on a record: a comparison, or the opposite of other conditions. */
    export type RowFilteringOperationInput = Schemas.RowFilteringOperationEqualInput | Schemas.RowFilteringOperationNotInput;
    /** True when none of the conditions in it is true. */
    export type RowFilteringOperationNot = {
        /** Conditions of which none may be true; at least one. */
        conditions: Schemas.RowFilteringOperation[];
        /**
         * Always `NOT`.
         * @enum {string}
         */
        type: "NOT";
    };
    /** True when none of the conditions in it is true. */
    export type RowFilteringOperationNotInput = {
        /** Conditions of which none may be true; at least one. */
        conditions: readonly Schemas.RowFilteringOperationInput[];
        /**
         * Always `NOT`.
         * @enum {string}
         */
        type: "NOT";
    };
    /**
     * `EQUAL` compares one field; `NOT` turns other conditions round.
     * @enum {string}
     */
    export type RowFilteringOperationType = "EQUAL" | "NOT";
    /**
     * `manual`: a sync starts only when somebody asks for it; `cron`: at the times of cronExpression.
     * @enum {string}
     */
    export type ScheduleTypeEnum = "manual" | "cron";
    /**
     * `manual`: only on request; `cron`: at the times of cronExpression; `basic`: at the interval in basicTiming, which only the web app can set.
     * @enum {string}
     */
    export type ScheduleTypeWithBasicEnum = "manual" | "cron" | "basic";
    /** CPU, memory and disk for the pods of a connector, in general and per kind of job. Self-managed only. */
    export type ScopedResourceRequirements = {
        /** Applies to every kind of job without an entry of its own. */
        default?: Schemas.ResourceRequirements;
        /** Entries for single kinds of jobs. They win over `default`. */
        jobSpecific?: Schemas.JobTypeResourceLimit[];
    };
    /** CPU, memory and disk for the pods of a connector, in general and per kind of job. Self-managed only. */
    export type ScopedResourceRequirementsInput = {
        /** Applies to every kind of job without an entry of its own. */
        default?: Schemas.ResourceRequirementsInput | undefined;
        /** Entries for single kinds of jobs. They win over `default`. */
        jobSpecific?: readonly Schemas.JobTypeResourceLimitInput[] | undefined;
    };
    /** One field to sync. */
    export type SelectedFieldInfo = {
        /** Path to the field, outermost name first. The server takes only top-level fields, so give exactly one name. */
        fieldPath?: string[];
    };
    /** One field to sync. */
    export type SelectedFieldInfoInput = {
        /** Path to the field, outermost name first. The server takes only top-level fields, so give exactly one name. */
        fieldPath?: readonly string[] | undefined;
    };
    /** Fields to sync: at least one, each only once. */
    export type SelectedFields = Schemas.SelectedFieldInfo[];
    /** Fields to sync: at least one, each only once. */
    export type SelectedFieldsInput = readonly Schemas.SelectedFieldInfoInput[];
    /** Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
    export type SourceConfiguration = Record<string, unknown>;
    /** Settings of the connector. Which ones exist depends on the connector. Answers mask every secret as `**********`. */
    export type SourceConfigurationInput = Record<string, unknown> | (object & {
        then?: never;
        [Symbol.iterator]?: never;
    });
    /** What a new source needs. */
    export type SourceCreateRequest = {
        /** Settings of the connector. Add `sourceType` here when `definitionId` is left out. */
        configuration: Schemas.SourceConfigurationInput;
        /**
         * Id of the connector's definition. May be left out when `configuration.sourceType` names the connector; wins when both are given.
         * Format: uuid
         */
        definitionId?: string | undefined;
        /** Display name. Need not be unique. */
        name: string;
        /** Own limits for the pods of this source. Self-managed only: Cloud refuses them. */
        resourceAllocation?: Schemas.ScopedResourceRequirementsInput | undefined;
        /** The `secret_id` that the OAuth flow ended with. The server puts the tokens behind it into the configuration. */
        secretId?: string | undefined;
        /**
         * Id of the workspace that will hold the source.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** JSON Schema of the settings that a source connector takes. No operation of this API answers with it. */
    export type SourceDefinitionSpecification = Record<string, unknown>;
    /** Changes to a source. What is left out, or null, stays, except for resourceAllocation. */
    export type SourcePatchRequest = {
        /** Settings to change; the others stay, secrets too, also inside of objects. So a PATCH removes no setting, and another variant of an object keeps the fields of the one before: use PUT. Never `**********`: it would be stored as the new secret. */
        configuration?: Schemas.SourceConfigurationInput | undefined;
        /** New display name. */
        name?: string | undefined;
        /** New limits for the pods of this source. Send the present ones with every PATCH: left out, they are removed. Self-managed only: Cloud refuses them. */
        resourceAllocation?: Schemas.ScopedResourceRequirementsInput | undefined;
        /** The `secret_id` that a new OAuth flow ended with. Servers before 2026 ignore it. */
        secretId?: string | undefined;
        /**
         * Leave it out: a source cannot move to another workspace.
         * Format: uuid
         */
        workspaceId?: string | undefined;
    };
    /** The whole new name and configuration of a source. */
    export type SourcePutRequest = {
        /** All settings of the connector. A secret sent as `**********` keeps its stored value; one that is left out is removed. */
        configuration: Schemas.SourceConfigurationInput;
        /** Display name. */
        name: string;
        /** Own limits for the pods of this source; left out, they are removed. Self-managed only: Cloud refuses them. */
        resourceAllocation?: Schemas.ScopedResourceRequirementsInput | undefined;
    };
    /** A configured source connector in a workspace. */
    export type SourceResponse = {
        /** Settings of the connector, secrets masked, without `sourceType`. A deleted source has none: it is most likely null, whatever the type says. */
        configuration: Schemas.SourceConfiguration;
        /**
         * Time of creation in epoch seconds.
         * Format: int64
         */
        createdAt: number;
        /**
         * Id of the connector's definition.
         * Format: uuid
         */
        definitionId: string;
        /** Display name. Need not be unique. */
        name: string;
        /** Own limits for the pods of this source. Absent when the defaults apply. */
        resourceAllocation?: Schemas.ScopedResourceRequirements;
        /**
         * Id of the source.
         * Format: uuid
         */
        sourceId: string;
        /** Short name of the connector, as in `postgres`. Empty for custom and very new connectors, absent on old servers: tell connectors apart by `definitionId`. */
        sourceType?: string;
        /**
         * Id of the workspace that holds the source.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** One page of sources. */
    export type SourcesResponse = {
        /** The sources of this page, in no fixed order. Empty after the last page. */
        data: Schemas.SourceResponse[];
        /** URL of the next page, `""` on an empty page. It is set even when no item follows and often names a host that cannot be reached: advance `offset` yourself instead of following it. */
        next?: string;
        /** URL of the page before this one, `""` on the first page. */
        previous?: string;
    };
    /**
     * Whether a single sign-on setup is still a `draft` or already `active`; no operation uses it.
     * @enum {string}
     */
    export type SSOConfigStatus = "draft" | "active";
    /** How one stream is synced. */
    export type StreamConfiguration = {
        /** Path to the field that shows what is new since the last sync, outermost name first. Needed for incremental modes unless the source has a default; must not differ from a cursor that the source itself fixes. */
        cursorField?: string[];
        /** Name of the object to write to, such as `Contact`, for destinations that feed business applications. */
        destinationObjectName?: string;
        /** Whether whole files are copied as well as records. Only some sources and destinations can do that. */
        includeFiles?: boolean;
        /** Changes to make to each record on its way, in this order. A field that the stream does not have, or that is not selected, is refused: 400 `error:mapper-validation`, when a connection is created possibly a 500 without a reason. */
        mappers?: Schemas.ConfiguredStreamMapper[];
        /** Name of the stream in the source, as GET /streams lists it. */
        name: string;
        /** Namespace of the stream in the source. Needed only when two streams have the same name. */
        namespace?: string;
        /** Paths to the fields that together identify a record. Needed for the modes that deduplicate or update, unless the source defines its own; then it must be equal or left out. */
        primaryKey?: string[][];
        /** The top-level fields to sync. Leave it out of a request for all of them: an empty list is refused there, although answers say so with one. Include the primary key and the cursor of the chosen sync mode. */
        selectedFields?: Schemas.SelectedFields;
        /** How the stream is read and written. Left out in a request, it is `full_refresh_overwrite`, also in a PATCH of a connection that has another mode; that replaces the data written so far. Absent in an answer when the mode has no public name. */
        syncMode?: Schemas.ConnectionSyncModeEnum | Schemas.OtherValue;
    };
    /** How one stream is synced. */
    export type StreamConfigurationInput = {
        /** Path to the field that shows what is new since the last sync, outermost name first. Needed for incremental modes unless the source has a default; must not differ from a cursor that the source itself fixes. */
        cursorField?: readonly string[] | undefined;
        /** Name of the object to write to, such as `Contact`, for destinations that feed business applications. */
        destinationObjectName?: string | undefined;
        /** Whether whole files are copied as well as records. Only some sources and destinations can do that. */
        includeFiles?: boolean | undefined;
        /** Changes to make to each record on its way, in this order. A field that the stream does not have, or that is not selected, is refused: 400 `error:mapper-validation`, when a connection is created possibly a 500 without a reason. */
        mappers?: readonly Schemas.ConfiguredStreamMapperInput[] | undefined;
        /** Name of the stream in the source, as GET /streams lists it. */
        name: string;
        /** Namespace of the stream in the source. Needed only when two streams have the same name. */
        namespace?: string | undefined;
        /** Paths to the fields that together identify a record. Needed for the modes that deduplicate or update, unless the source defines its own; then it must be equal or left out. */
        primaryKey?: readonly (readonly string[])[] | undefined;
        /** The top-level fields to sync. Leave it out of a request for all of them: an empty list is refused there, although answers say so with one. Include the primary key and the cursor of the chosen sync mode. */
        selectedFields?: Schemas.SelectedFieldsInput | undefined;
        /** How the stream is read and written. Left out in a request, it is `full_refresh_overwrite`, also in a PATCH of a connection that has another mode; that replaces the data written so far. Absent in an answer when the mode has no public name. */
        syncMode?: Schemas.ConnectionSyncModeEnum | undefined;
    };
    /** The streams that a connection syncs. */
    export type StreamConfigurations = {
        /** One entry for each stream, no stream twice. A stream without an entry is not synced. */
        streams?: Schemas.StreamConfiguration[];
    };
    /** The streams that a connection syncs. */
    export type StreamConfigurationsInput = {
        /** One entry for each stream, no stream twice. A stream without an entry is not synced. */
        streams?: readonly Schemas.StreamConfigurationInput[] | undefined;
    };
    /**
     * `hashing` replaces a value by its hash; `field-renaming` renames a field; `row-filtering` keeps only some records; `encryption` encrypts a value; `field-filtering` removes a field.
     * @enum {string}
     */
    export type StreamMapperType = "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering";
    /** What a source offers for one stream. */
    export type StreamProperties = {
        /** Path to the field that the source suggests as cursor, outermost name first; empty or absent when it suggests none. */
        defaultCursorField?: string[];
        /** Paths to all fields of the stream, nested ones included, outermost name first. */
        propertyFields?: string[][];
        /** Whether the source fixes the cursor itself, so that you must not choose another one. */
        sourceDefinedCursorField?: boolean;
        /** Paths to the primary key fields that the source fixes; empty or absent when you choose the key yourself. */
        sourceDefinedPrimaryKey?: string[][];
        /** Name of the stream; use it as `name` in a stream configuration. */
        streamName?: string;
        /** Namespace of the stream in the source. The name of this property is written in lower case only; absent when the source has no namespaces. */
        streamnamespace?: string;
        /** The sync modes that source and destination have in common. `full_refresh_overwrite_deduped` is never listed, and servers before 2026 leave out those with `update` and `soft_delete` too, although a connection may take them. Absent when the request named no destination, or one that declares no modes. */
        syncModes?: (Schemas.ConnectionSyncModeEnum | Schemas.OtherValue)[];
    };
    /** The streams of a source; a bare list, not wrapped in `data`. */
    export type StreamPropertiesResponse = Schemas.StreamProperties[];
    /** A label on a connection. */
    export type Tag = {
        /** Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
        color: string;
        /** Text of the tag, at most 30 characters; unique in the workspace. */
        name: string;
        /** Id of the tag. */
        tagId: Schemas.TagId;
        /** Id of the workspace that holds the tag; it must be that of the connection. */
        workspaceId: Schemas.WorkspaceId;
    };
    /** A tag to create. */
    export type TagCreateRequest = {
        /** Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
        color: string;
        /** Text of the tag, at most 30 characters; unique in the workspace. */
        name: string;
        /** Id of the workspace that gets the tag. */
        workspaceId: Schemas.WorkspaceId;
    };
    /**
     * Id of a tag.
     * Format: uuid
     */
    export type TagId = string;
    /** The new name and colour of a tag; both are required. */
    export type TagPatchRequest = {
        /** Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
        color: string;
        /** Text of the tag, at most 30 characters; unique in the workspace. */
        name: string;
    };
    /** A label for connections. */
    export type TagResponse = {
        /** Colour as six hexadecimal digits without `#`, for example `1F6FEB`. */
        color: string;
        /** Text of the tag, at most 30 characters; unique in the workspace. */
        name: string;
        /** Id of the tag. */
        tagId: Schemas.TagId;
        /** Id of the workspace that holds the tag. */
        workspaceId: Schemas.WorkspaceId;
    };
    /** Tags of one or more workspaces. */
    export type TagsResponse = {
        /** All tags found; not paged. */
        data: Schemas.TagResponse[];
    };
    /** The manifest to publish as the next version. */
    export type UpdateDeclarativeSourceDefinitionRequest = {
        /** The whole new manifest; nothing of the old one is kept. */
        manifest: Schemas.DeclarativeManifestInput;
    };
    /** New name and version of a custom connector. Both must be given. */
    export type UpdateDefinitionRequest = {
        /** Tag of the image to use from now on. */
        dockerImageTag: string;
        /** Display name. */
        name: string;
    };
    /**
     * Id of a user in Airbyte, not in the identity provider.
     * Format: uuid
     */
    export type UserId = string;
    /** A user of an organization. */
    export type UserResponse = {
        /**
         * Address that the user signs in with.
         * Format: email
         */
        email: string;
        /** Id of the user. */
        id: Schemas.UserId;
        /** Full name. */
        name: string;
    };
    /** The users of an organization. */
    export type UsersResponse = {
        /** All users found; not paged. */
        data: Schemas.UserResponse[];
    };
    /**
     * State of a user account; no operation uses it.
     * @enum {string}
     */
    export type UserStatus = "invited" | "registered" | "disabled";
    /** Whether an event is posted to an HTTP address, and to which. */
    export type WebhookNotificationConfig = {
        /** Whether the message is posted. */
        enabled?: boolean;
        /** Address to post to. Enabled without it is refused: 400. A new workspace forgets the address of one that is off. */
        url?: string;
    };
    /** Whether an event is posted to an HTTP address, and to which. */
    export type WebhookNotificationConfigInput = {
        /** Whether the message is posted. */
        enabled?: boolean | undefined;
        /** Address to post to. Enabled without it is refused: 400. A new workspace forgets the address of one that is off. */
        url?: string | undefined;
    };
    /** Settings of a new workspace. */
    export type WorkspaceCreateRequest = {
        /** Name to show; need not be unique. */
        name: string;
        /** Whom to tell about what happens. E-mail is on by default for all events but `success`. */
        notifications?: Schemas.NotificationsConfigInput | undefined;
        /**
         * Id of the organization that gets the workspace. The open-source server ignores it and uses its default organization.
         * Format: uuid
         */
        organizationId?: string | undefined;
        /**
         * Id of the region that processes the data; left out means the default one; GET /regions lists them.
         * Format: uuid
         */
        regionId?: string | undefined;
    };
    /**
     * Id of a workspace.
     * Format: uuid
     */
    export type WorkspaceId = string;
    /** Your own OAuth client for one connector, used in one workspace. */
    export type WorkspaceOAuthCredentialsRequest = {
        /** Whether the connector is a source or a destination. */
        actorType: Schemas.ActorTypeEnum;
        /** The OAuth client settings of the connector, as its specification nests them; most often a client id and a client secret. */
        configuration: Schemas.OAuthCredentialsConfiguration;
        /** Name of the connector in lower case with hyphens, for example `google-ads`. */
        name: string;
    };
    /** A workspace: the place that holds sources, destinations and connections. */
    export type WorkspaceResponse = {
        /** Name of the region where the data is processed, in lower case, for example `eu`. */
        dataResidency: string;
        /** Name to show; not unique. */
        name: string;
        /** Whom to tell about what happens in the workspace. */
        notifications: Schemas.NotificationsConfig;
        /**
         * Id of the workspace.
         * Format: uuid
         */
        workspaceId: string;
    };
    /** One page of workspaces. */
    export type WorkspacesResponse = {
        /** The workspaces of this page; empty after the last one. */
        data: Schemas.WorkspaceResponse[];
        /** Link to the next page. Filled whenever this page has items, even on the last page; an empty string when it has none. Its host is often not the one you called, so add limit to offset instead of following it. */
        next?: string;
        /** Link to the page before this one; an empty string on the first page. */
        previous?: string;
    };
    /** Settings to change; what is left out stays as it is. */
    export type WorkspaceUpdateRequest = {
        /** New name to show. */
        name?: string | undefined;
        /** Notifications to change. */
        notifications?: Schemas.NotificationsConfigInput | undefined;
        /**
         * Id of the region that processes the data; GET /regions lists them.
         * Format: uuid
         */
        regionId?: string | undefined;
    };
    /**
     * A value that this version does not know: a newer server may answer it. So a `switch` needs a default, and what you send back has to go through
     * `asInput` first.
     */
    export type OtherValue = string & {};
}
/** The same types, by a name that is computed: `Schemas[Name]`. */
export type Schemas = components["schemas"];
