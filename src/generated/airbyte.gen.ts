// Do not edit; run `npm run generate`.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["listApplications"];
        put?: never;
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
                applicationId: string;
            };
            cookie?: never;
        };
        get: operations["getApplication"];
        put?: never;
        post?: never;
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
        get: operations["listConnections"];
        put?: never;
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
                connectionId: string;
            };
            cookie?: never;
        };
        get: operations["getConnection"];
        put?: never;
        post?: never;
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
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
        get: operations["listDataplanes"];
        put?: never;
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
                dataplaneId: string;
            };
            cookie?: never;
        };
        get: operations["getDataplane"];
        put?: never;
        post?: never;
        delete: operations["deleteDataplane"];
        options?: never;
        head?: never;
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
        get: operations["listDestinations"];
        put?: never;
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
                destinationId: string;
            };
            cookie?: never;
        };
        get: operations["getDestination"];
        put: operations["putDestination"];
        post?: never;
        delete: operations["deleteDestination"];
        options?: never;
        head?: never;
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
        get: operations["listGroups"];
        put?: never;
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
                groupId: string;
            };
            cookie?: never;
        };
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        get: operations["listGroupMembers"];
        put?: never;
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
                groupId: string;
                userId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
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
                groupId: string;
            };
            cookie?: never;
        };
        get: operations["listGroupPermissions"];
        put?: never;
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
                groupId: string;
                permissionId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
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
        get: operations["listJobs"];
        put?: never;
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
                jobId: number;
            };
            cookie?: never;
        };
        get: operations["getJob"];
        put?: never;
        post?: never;
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
        get: operations["listPermissions"];
        put?: never;
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
                permissionId: string;
            };
            cookie?: never;
        };
        get: operations["getPermission"];
        put?: never;
        post?: never;
        delete: operations["deletePermission"];
        options?: never;
        head?: never;
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
        get: operations["listRegions"];
        put?: never;
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
                regionId: string;
            };
            cookie?: never;
        };
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete: operations["deleteRegion"];
        options?: never;
        head?: never;
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
        get: operations["listSources"];
        put?: never;
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
                sourceId: string;
            };
            cookie?: never;
        };
        get: operations["getSource"];
        put: operations["putSource"];
        post?: never;
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
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
        get: operations["listTags"];
        put?: never;
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
                tagId: components["schemas"]["TagId"];
            };
            cookie?: never;
        };
        get: operations["getTag"];
        put?: never;
        post?: never;
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
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
        get: operations["listWorkspaces"];
        put?: never;
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
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/workspaces/{workspaceId}/definitions/declarative_sources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["listDeclarativeSourceDefinitions"];
        put?: never;
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
                definitionId: string;
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["getDeclarativeSourceDefinition"];
        put: operations["updateDeclarativeSourceDefinition"];
        post?: never;
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
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["listDestinationDefinitions"];
        put?: never;
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
                definitionId: string;
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["getDestinationDefinition"];
        put: operations["updateDestinationDefinition"];
        post?: never;
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
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["listSourceDefinitions"];
        put?: never;
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
                definitionId: string;
                workspaceId: string;
            };
            cookie?: never;
        };
        get: operations["getSourceDefinition"];
        put: operations["updateSourceDefinition"];
        post?: never;
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
                workspaceId: string;
            };
            cookie?: never;
        };
        get?: never;
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
        /** Format: uuid */
        ActorDefinitionId: string;
        /** @enum {unknown} */
        ActorTypeEnum: "source" | "destination";
        AirbyteApiConnectionSchedule: {
            cronExpression?: string;
            scheduleType: components["schemas"]["ScheduleTypeEnum"];
        };
        ApplicationCreate: {
            name: string;
        };
        ApplicationRead: {
            clientId: string;
            clientSecret: string;
            /** Format: int64 */
            createdAt: number;
            id: string;
            name: string;
        };
        ApplicationReadList: {
            applications: components["schemas"]["ApplicationRead"][];
        };
        ApplicationTokenRequestWithGrant: {
            client_id: string;
            client_secret: string;
            /** @enum {string} */
            grant_type?: "client_credentials";
            /** @enum {unknown} */
            "grant-type"?: "client_credentials";
        };
        /**
         * @default airbyte
         * @enum {string}
         */
        AuthProvider: "airbyte" | "google_identity_platform" | "keycloak";
        ConfiguredStreamMapper: {
            /** Format: uuid */
            id?: string;
            mapperConfiguration: components["schemas"]["MapperConfiguration"];
            type: components["schemas"]["StreamMapperType"] | (string & {});
        };
        ConfiguredStreamMapperInput: {
            /** Format: uuid */
            id?: string;
            mapperConfiguration: components["schemas"]["MapperConfigurationInput"];
            type: components["schemas"]["StreamMapperType"];
        };
        ConnectionCreateRequest: {
            configurations?: components["schemas"]["StreamConfigurationsInput"];
            /** @deprecated */
            dataResidency?: string;
            /** Format: uuid */
            destinationId: string;
            name?: string;
            namespaceDefinition?: components["schemas"]["NamespaceDefinitionEnum"];
            /** @default null */
            namespaceFormat?: string;
            nonBreakingSchemaUpdatesBehavior?: components["schemas"]["NonBreakingSchemaUpdatesBehaviorEnum"];
            /** @default  */
            prefix?: string;
            schedule?: components["schemas"]["AirbyteApiConnectionSchedule"];
            /** Format: uuid */
            sourceId: string;
            status?: components["schemas"]["ConnectionStatusEnum"];
            tags?: components["schemas"]["Tag"][];
        };
        ConnectionPatchRequest: {
            configurations?: components["schemas"]["StreamConfigurationsInput"];
            /** @deprecated */
            dataResidency?: string;
            name?: string;
            namespaceDefinition?: components["schemas"]["NamespaceDefinitionEnumNoDefault"];
            /** @default null */
            namespaceFormat?: string;
            nonBreakingSchemaUpdatesBehavior?: components["schemas"]["NonBreakingSchemaUpdatesBehaviorEnumNoDefault"];
            prefix?: string;
            schedule?: components["schemas"]["AirbyteApiConnectionSchedule"];
            status?: components["schemas"]["ConnectionStatusEnum"];
            tags?: components["schemas"]["Tag"][];
        };
        ConnectionResponse: {
            configurations: components["schemas"]["StreamConfigurations"];
            /** Format: uuid */
            connectionId: string;
            /** Format: int64 */
            createdAt: number;
            /** Format: uuid */
            destinationId: string;
            name: string;
            namespaceDefinition?: components["schemas"]["NamespaceDefinitionEnum"] | (string & {});
            namespaceFormat?: string;
            nonBreakingSchemaUpdatesBehavior?: components["schemas"]["NonBreakingSchemaUpdatesBehaviorEnum"] | (string & {});
            prefix?: string;
            schedule: components["schemas"]["ConnectionScheduleResponse"];
            /** Format: uuid */
            sourceId: string;
            status: components["schemas"]["ConnectionStatusEnum"] | (string & {});
            statusReason?: string;
            tags: components["schemas"]["Tag"][];
            /** Format: uuid */
            workspaceId: string;
        };
        ConnectionScheduleResponse: {
            basicTiming?: string;
            cronExpression?: string;
            scheduleType: components["schemas"]["ScheduleTypeWithBasicEnum"] | (string & {});
        };
        ConnectionsResponse: {
            /** @default [] */
            data: components["schemas"]["ConnectionResponse"][];
            next?: string;
            previous?: string;
        };
        /** @enum {string} */
        ConnectionStatusEnum: "active" | "inactive" | "deprecated" | "locked";
        /** @enum {unknown} */
        ConnectionSyncModeEnum: "full_refresh_overwrite" | "full_refresh_overwrite_deduped" | "full_refresh_append" | "full_refresh_update" | "full_refresh_soft_delete" | "incremental_append" | "incremental_deduped_history" | "incremental_update" | "incremental_soft_delete";
        ConnectorDefinitionResponse: {
            connectorDefinitionType: components["schemas"]["ConnectorType"] | (string & {});
            /** Format: uuid */
            id: string;
            name: string;
            version: string;
        };
        ConnectorDefinitionsResponse: {
            data: components["schemas"]["ConnectorDefinitionResponse"][];
        };
        /** @enum {string} */
        ConnectorType: "source" | "destination";
        CreateDeclarativeSourceDefinitionRequest: {
            manifest: components["schemas"]["DeclarativeManifest"];
            name: string;
        };
        CreateDefinitionRequest: {
            dockerImageTag: string;
            dockerRepository: string;
            /** Format: uri */
            documentationUrl?: string;
            name: string;
        };
        DataplaneCreateRequest: {
            enabled?: boolean;
            name: string;
            /** Format: uuid */
            regionId: string;
        };
        DataplaneCreateResponseBody: {
            clientId: string;
            clientSecret: string;
            /** Format: uuid */
            dataplaneId: string;
            /** Format: uuid */
            regionId: string;
        };
        DataplanePatchRequest: {
            enabled?: boolean;
            name?: string;
        };
        DataplaneResponse: {
            createdAt: string;
            /** Format: uuid */
            dataplaneId: string;
            enabled: boolean;
            name: string;
            /** Format: uuid */
            regionId: string;
            updatedAt: string;
        };
        DataplanesResponse: components["schemas"]["DataplaneResponse"][] | {
            data: components["schemas"]["DataplaneResponse"][];
        };
        DeclarativeManifest: Record<string, unknown>;
        DeclarativeSourceDefinitionResponse: {
            /** Format: uuid */
            id: string;
            manifest: components["schemas"]["DeclarativeManifest"];
            name: string;
            version: components["schemas"]["ManifestVersion"];
        };
        DeclarativeSourceDefinitionsResponse: {
            data: components["schemas"]["DeclarativeSourceDefinitionResponse"][];
            next?: string;
            previous?: string;
        };
        DefinitionResponse: {
            dockerImageTag: string;
            dockerRepository: string;
            documentationUrl?: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        DefinitionsResponse: {
            data: components["schemas"]["DefinitionResponse"][];
            next?: string;
            previous?: string;
        };
        DestinationConfiguration: Record<string, unknown>;
        DestinationCreateRequest: {
            configuration: components["schemas"]["DestinationConfiguration"];
            /** Format: uuid */
            definitionId?: string;
            name: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"];
            /** Format: uuid */
            workspaceId: string;
        };
        DestinationPatchRequest: {
            configuration?: components["schemas"]["DestinationConfiguration"];
            name?: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"];
        };
        DestinationPutRequest: {
            configuration: components["schemas"]["DestinationConfiguration"];
            name: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"];
        };
        DestinationResponse: {
            configuration: components["schemas"]["DestinationConfiguration"];
            /** Format: int64 */
            createdAt: number;
            /** Format: uuid */
            definitionId: string;
            /** Format: uuid */
            destinationId: string;
            destinationType?: string;
            name: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirements"];
            /** Format: uuid */
            workspaceId: string;
        };
        DestinationsResponse: {
            data: components["schemas"]["DestinationResponse"][];
            next?: string;
            previous?: string;
        };
        EmailNotificationConfig: {
            enabled?: boolean;
        };
        EmbeddedOrganizationListItem: {
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            permission: components["schemas"]["PermissionType"] | (string & {});
        };
        EmbeddedOrganizationsList: {
            organizations: components["schemas"]["EmbeddedOrganizationListItem"][];
        };
        EmbeddedScopedTokenRequest: {
            /** Format: uuid */
            workspaceId: string;
        };
        EmbeddedScopedTokenResponse: {
            token: string;
        };
        EmbeddedWidgetRequest: {
            allowedOrigin: string;
            externalUserId: string;
            /** Format: uuid */
            organizationId: string;
        };
        EmbeddedWidgetResponse: {
            token: string;
        };
        EncryptionMapperAESConfiguration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            algorithm: "AES";
            fieldNameSuffix: string;
            key: string;
            mode: ("CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB") | (string & {});
            padding: ("NoPadding" | "PKCS5Padding") | (string & {});
            targetField: string;
        };
        EncryptionMapperAESConfigurationInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            algorithm: "AES";
            fieldNameSuffix: string;
            key: string;
            /** @enum {string} */
            mode: "CBC" | "CFB" | "OFB" | "CTR" | "GCM" | "ECB";
            /** @enum {string} */
            padding: "NoPadding" | "PKCS5Padding";
            targetField: string;
        };
        /** @enum {string} */
        EncryptionMapperAlgorithm: "RSA" | "AES";
        EncryptionMapperConfiguration: components["schemas"]["EncryptionMapperRSAConfiguration"] | components["schemas"]["EncryptionMapperAESConfiguration"];
        EncryptionMapperConfigurationInput: components["schemas"]["EncryptionMapperRSAConfigurationInput"] | components["schemas"]["EncryptionMapperAESConfigurationInput"];
        EncryptionMapperRSAConfiguration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            algorithm: "RSA";
            fieldNameSuffix: string;
            publicKey: string;
            targetField: string;
        };
        EncryptionMapperRSAConfigurationInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            algorithm: "RSA";
            fieldNameSuffix: string;
            publicKey: string;
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
        FieldFilteringMapperConfiguration: {
            targetField: string;
        };
        FieldRenamingMapperConfiguration: {
            newFieldName: string;
            originalFieldName: string;
        };
        GroupCreateRequest: {
            description?: string | null;
            name: string;
            /** Format: uuid */
            organizationId: string;
        };
        GroupMemberAddRequest: {
            /** Format: uuid */
            userId: string;
        };
        GroupMemberResponse: {
            /** Format: uuid */
            groupId: string;
            /** Format: uuid */
            memberId: string;
            /** Format: email */
            userEmail: string;
            /** Format: uuid */
            userId: string;
            userName: string;
        };
        GroupMembersResponse: {
            data: components["schemas"]["GroupMemberResponse"][];
            next?: string | null;
            previous?: string | null;
        };
        GroupPermissionCreateRequest: {
            /** Format: uuid */
            organizationId?: string | null;
            permissionType: components["schemas"]["PermissionType"];
            /** Format: uuid */
            workspaceId?: string | null;
        } & (unknown | unknown);
        GroupPermissionResponse: {
            /** Format: uuid */
            groupId: string;
            /** Format: uuid */
            organizationId?: string | null;
            /** Format: uuid */
            permissionId: string;
            permissionType: components["schemas"]["PermissionType"] | (string & {});
            /** Format: uuid */
            workspaceId?: string | null;
        };
        GroupPermissionsResponse: {
            data: components["schemas"]["GroupPermissionResponse"][];
        };
        GroupResponse: {
            description?: string | null;
            /** Format: uuid */
            groupId: string;
            /** Format: int64 */
            memberCount: number;
            name: string;
            /** Format: uuid */
            organizationId: string;
        };
        GroupsResponse: {
            data: components["schemas"]["GroupResponse"][];
            next?: string | null;
            previous?: string | null;
        };
        GroupUpdateRequest: {
            description?: string | null;
            name?: string;
        };
        HashingMapperConfiguration: {
            fieldNameSuffix: string;
            method: ("MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512") | (string & {});
            targetField: string;
        };
        HashingMapperConfigurationInput: {
            fieldNameSuffix: string;
            /** @enum {string} */
            method: "MD2" | "MD5" | "SHA-1" | "SHA-224" | "SHA-256" | "SHA-384" | "SHA-512";
            targetField: string;
        };
        /** @description An error of the web framework, before the API saw the request. The outer `message` only repeats the status; the reason is `_embedded.errors[0].message`. A 403 of this family can mean that the server has no such route. */
        HateoasError: {
            /** @description The reasons. */
            _embedded?: {
                errors?: {
                    _embedded?: {
                        [key: string]: unknown;
                    };
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
            /** @description The name of the status */
            message: string;
        };
        InitiateOauthRequest: {
            /** @enum {string} */
            clientType?: "api" | "webapp";
            name?: string;
            oAuthInputConfiguration?: components["schemas"]["OAuthInputConfiguration"];
            redirectUrl: string;
            requestedOptionalScopes?: string[];
            requestedScopes?: string[];
            sourceType?: string;
            /** Format: uuid */
            workspaceId: string;
        };
        JobCreateRequest: {
            /** Format: uuid */
            connectionId: string;
            jobType: components["schemas"]["JobTypeEnum"];
        };
        JobResponse: {
            /** Format: int64 */
            bytesSynced?: number;
            /** Format: uuid */
            connectionId: string;
            duration?: string;
            /** Format: int64 */
            jobId: number;
            jobType: components["schemas"]["JobTypeEnum"] | (string & {});
            lastUpdatedAt?: string;
            /** Format: int64 */
            rowsSynced?: number;
            startTime: string;
            status: components["schemas"]["JobStatusEnum"] | (string & {});
        };
        JobsResponse: {
            data: components["schemas"]["JobResponse"][];
            next?: string;
            previous?: string;
        };
        /** @enum {string} */
        JobStatusEnum: "pending" | "queued" | "running" | "incomplete" | "failed" | "succeeded" | "cancelled";
        /** @enum {string} */
        JobType: "get_spec" | "check_connection" | "discover_schema" | "sync" | "reset_connection" | "connection_updater" | "replicate";
        /** @enum {string} */
        JobTypeEnum: "sync" | "reset" | "refresh" | "clear";
        JobTypeResourceLimit: {
            jobType: components["schemas"]["JobType"] | (string & {});
            resourceRequirements: components["schemas"]["ResourceRequirements"];
        };
        JobTypeResourceLimitInput: {
            jobType: components["schemas"]["JobType"];
            resourceRequirements: components["schemas"]["ResourceRequirements"];
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
        } | unknown | unknown;
        /** Format: int64 */
        ManifestVersion: number;
        MapperConfiguration: components["schemas"]["HashingMapperConfiguration"] | components["schemas"]["FieldFilteringMapperConfiguration"] | components["schemas"]["FieldRenamingMapperConfiguration"] | components["schemas"]["RowFilteringMapperConfiguration"] | components["schemas"]["EncryptionMapperConfiguration"];
        MapperConfigurationInput: components["schemas"]["HashingMapperConfigurationInput"] | components["schemas"]["FieldFilteringMapperConfiguration"] | components["schemas"]["FieldRenamingMapperConfiguration"] | components["schemas"]["RowFilteringMapperConfigurationInput"] | components["schemas"]["EncryptionMapperConfigurationInput"];
        /** @description A bare message; so far only the refusal of a caller who is rate limited. */
        MessageError: {
            /** @description What happened. */
            message: string;
        };
        /**
         * @default destination
         * @enum {string}
         */
        NamespaceDefinitionEnum: "source" | "destination" | "custom_format";
        /** @enum {string} */
        NamespaceDefinitionEnumNoDefault: "source" | "destination" | "custom_format";
        /** @enum {string} */
        NamespaceDefinitionType: "source" | "destination" | "customformat";
        /** @enum {string} */
        NonBreakingChangesPreference: "ignore" | "disable" | "propagate_columns" | "propagate_fully";
        /**
         * @default ignore
         * @enum {string}
         */
        NonBreakingSchemaUpdatesBehaviorEnum: "ignore" | "disable_connection" | "propagate_columns" | "propagate_fully";
        /** @enum {string} */
        NonBreakingSchemaUpdatesBehaviorEnumNoDefault: "ignore" | "disable_connection" | "propagate_columns" | "propagate_fully";
        NotificationConfig: {
            email?: components["schemas"]["EmailNotificationConfig"];
            webhook?: components["schemas"]["WebhookNotificationConfig"];
        };
        NotificationsConfig: {
            connectionUpdate?: components["schemas"]["NotificationConfig"];
            connectionUpdateActionRequired?: components["schemas"]["NotificationConfig"];
            failure?: components["schemas"]["NotificationConfig"];
            success?: components["schemas"]["NotificationConfig"];
            syncDisabled?: components["schemas"]["NotificationConfig"];
            syncDisabledWarning?: components["schemas"]["NotificationConfig"];
        };
        OAuthConfiguration: unknown;
        OAuthCredentialsConfiguration: Record<string, unknown>;
        OAuthInputConfiguration: components["schemas"]["OAuthConfiguration"];
        /** Format: uuid */
        OrganizationId: string;
        OrganizationOAuthCredentialsRequest: {
            actorType: components["schemas"]["ActorTypeEnum"];
            configuration: components["schemas"]["OAuthCredentialsConfiguration"];
            name: string;
        };
        OrganizationResponse: {
            /** Format: email */
            email: string;
            organizationId: components["schemas"]["OrganizationId"];
            organizationName: string;
        };
        OrganizationsResponse: {
            data: components["schemas"]["OrganizationResponse"][];
        };
        PermissionCreateRequest: {
            organizationId?: components["schemas"]["OrganizationId"];
            permissionType: components["schemas"]["PublicPermissionType"];
            userId: components["schemas"]["UserId"];
            workspaceId?: components["schemas"]["WorkspaceId"];
        };
        PermissionResponse: {
            organizationId?: components["schemas"]["OrganizationId"];
            /** Format: uuid */
            permissionId: string;
            permissionType: components["schemas"]["PermissionType"] | (string & {});
            userId: components["schemas"]["UserId"];
            workspaceId?: components["schemas"]["WorkspaceId"];
        };
        PermissionResponseRead: {
            /** Format: uuid */
            permissionId: string;
            permissionType: components["schemas"]["PermissionType"] | (string & {});
            scope: components["schemas"]["PermissionScope"] | (string & {});
            /** Format: uuid */
            scopeId: string;
            userId: components["schemas"]["UserId"];
        };
        /** @enum {string} */
        PermissionScope: "workspace" | "organization" | "none";
        PermissionsResponse: {
            data: components["schemas"]["PermissionResponseRead"][];
        };
        /** @enum {string} */
        PermissionType: "instance_admin" | "organization_admin" | "organization_editor" | "organization_runner" | "organization_reader" | "organization_member" | "workspace_owner" | "workspace_admin" | "workspace_runner" | "workspace_editor" | "workspace_reader" | "workspace_source_editor" | "workspace_destination_editor";
        PermissionUpdateRequest: {
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
            /** @description Short name of the problem */
            title?: string | null;
            /** @description An address or a name such as `error:tag-already-exists`. */
            type: string;
        };
        PublicAccessTokenResponse: {
            access_token: string;
            /** Format: int64 */
            expires_in: number;
            token_type: "Bearer" | (string & {});
        };
        /** @enum {string} */
        PublicPermissionType: "organization_admin" | "organization_editor" | "organization_runner" | "organization_reader" | "organization_member" | "workspace_admin" | "workspace_editor" | "workspace_runner" | "workspace_reader" | "workspace_source_editor" | "workspace_destination_editor";
        RedirectUrlResponse: {
            redirectUrl?: string;
        };
        RegionCreateRequest: {
            enabled?: boolean;
            name: string;
            /** Format: uuid */
            organizationId: string;
        };
        RegionPatchRequest: {
            enabled?: boolean;
            name?: string;
        };
        RegionResponse: {
            createdAt: string;
            enabled: boolean;
            name: string;
            /** Format: uuid */
            organizationId: string;
            /** Format: uuid */
            regionId: string;
            updatedAt: string;
        };
        RegionsResponse: components["schemas"]["RegionResponse"][] | {
            data: components["schemas"]["RegionResponse"][];
        };
        ResourceRequirements: {
            cpu_limit?: string;
            cpu_request?: string;
            ephemeral_storage_limit?: string;
            ephemeral_storage_request?: string;
            memory_limit?: string;
            memory_request?: string;
        };
        RowFilteringMapperConfiguration: {
            conditions: components["schemas"]["RowFilteringOperation"];
        };
        RowFilteringMapperConfigurationInput: {
            conditions: components["schemas"]["RowFilteringOperationInput"];
        };
        RowFilteringOperation: components["schemas"]["RowFilteringOperationEqual"] | components["schemas"]["RowFilteringOperationNot"];
        RowFilteringOperationEqual: {
            comparisonValue: string;
            fieldName: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EQUAL";
        };
        RowFilteringOperationEqualInput: {
            comparisonValue: string;
            fieldName: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EQUAL";
        };
        RowFilteringOperationInput: components["schemas"]["RowFilteringOperationEqualInput"] | components["schemas"]["RowFilteringOperationNotInput"];
        RowFilteringOperationNot: {
            conditions: components["schemas"]["RowFilteringOperation"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NOT";
        };
        RowFilteringOperationNotInput: {
            conditions: components["schemas"]["RowFilteringOperationInput"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "NOT";
        };
        /** @enum {string} */
        RowFilteringOperationType: "EQUAL" | "NOT";
        /** @enum {string} */
        ScheduleTypeEnum: "manual" | "cron";
        /** @enum {string} */
        ScheduleTypeWithBasicEnum: "manual" | "cron" | "basic";
        ScopedResourceRequirements: {
            default?: components["schemas"]["ResourceRequirements"];
            jobSpecific?: components["schemas"]["JobTypeResourceLimit"][];
        };
        ScopedResourceRequirementsInput: {
            default?: components["schemas"]["ResourceRequirements"];
            jobSpecific?: components["schemas"]["JobTypeResourceLimitInput"][];
        };
        SelectedFieldInfo: {
            fieldPath?: string[];
        };
        SelectedFields: components["schemas"]["SelectedFieldInfo"][];
        SourceConfiguration: Record<string, unknown>;
        SourceCreateRequest: {
            configuration: components["schemas"]["SourceConfiguration"];
            /** Format: uuid */
            definitionId?: string;
            name: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"];
            secretId?: string;
            /** Format: uuid */
            workspaceId: string;
        };
        SourceDefinitionSpecification: Record<string, unknown>;
        SourcePatchRequest: {
            configuration?: components["schemas"]["SourceConfiguration"];
            name?: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"];
            secretId?: string;
            /** Format: uuid */
            workspaceId?: string;
        };
        SourcePutRequest: {
            configuration: components["schemas"]["SourceConfiguration"];
            name: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirementsInput"];
        };
        SourceResponse: {
            configuration: components["schemas"]["SourceConfiguration"];
            /** Format: int64 */
            createdAt: number;
            /** Format: uuid */
            definitionId: string;
            name: string;
            resourceAllocation?: components["schemas"]["ScopedResourceRequirements"];
            /** Format: uuid */
            sourceId: string;
            sourceType?: string;
            /** Format: uuid */
            workspaceId: string;
        };
        SourcesResponse: {
            data: components["schemas"]["SourceResponse"][];
            next?: string;
            previous?: string;
        };
        /** @enum {string} */
        SSOConfigStatus: "draft" | "active";
        StreamConfiguration: {
            cursorField?: string[];
            destinationObjectName?: string;
            includeFiles?: boolean;
            mappers?: components["schemas"]["ConfiguredStreamMapper"][];
            name: string;
            namespace?: string;
            primaryKey?: string[][];
            selectedFields?: components["schemas"]["SelectedFields"];
            syncMode?: components["schemas"]["ConnectionSyncModeEnum"] | (string & {});
        };
        StreamConfigurationInput: {
            cursorField?: string[];
            destinationObjectName?: string;
            includeFiles?: boolean;
            mappers?: components["schemas"]["ConfiguredStreamMapperInput"][];
            name: string;
            namespace?: string;
            primaryKey?: string[][];
            selectedFields?: components["schemas"]["SelectedFields"];
            syncMode?: components["schemas"]["ConnectionSyncModeEnum"];
        };
        StreamConfigurations: {
            streams?: components["schemas"]["StreamConfiguration"][];
        };
        StreamConfigurationsInput: {
            streams?: components["schemas"]["StreamConfigurationInput"][];
        };
        /** @enum {string} */
        StreamMapperType: "hashing" | "field-renaming" | "row-filtering" | "encryption" | "field-filtering";
        StreamProperties: {
            defaultCursorField?: string[];
            propertyFields?: string[][];
            sourceDefinedCursorField?: boolean;
            sourceDefinedPrimaryKey?: string[][];
            streamName?: string;
            streamnamespace?: string;
            syncModes?: (components["schemas"]["ConnectionSyncModeEnum"] | (string & {}))[];
        };
        StreamPropertiesResponse: components["schemas"]["StreamProperties"][];
        Tag: {
            color: string;
            name: string;
            tagId: components["schemas"]["TagId"];
            workspaceId: components["schemas"]["WorkspaceId"];
        };
        TagCreateRequest: {
            color: string;
            name: string;
            workspaceId: components["schemas"]["WorkspaceId"];
        };
        /** Format: uuid */
        TagId: string;
        TagPatchRequest: {
            color: string;
            name: string;
        };
        TagResponse: {
            color: string;
            name: string;
            tagId: components["schemas"]["TagId"];
            workspaceId: components["schemas"]["WorkspaceId"];
        };
        TagsResponse: {
            data: components["schemas"]["TagResponse"][];
        };
        UpdateDeclarativeSourceDefinitionRequest: {
            manifest: components["schemas"]["DeclarativeManifest"];
        };
        UpdateDefinitionRequest: {
            dockerImageTag: string;
            name: string;
        };
        /** Format: uuid */
        UserId: string;
        UserResponse: {
            /** Format: email */
            email: string;
            id: components["schemas"]["UserId"];
            name: string;
        };
        UsersResponse: {
            data: components["schemas"]["UserResponse"][];
        };
        /** @enum {string} */
        UserStatus: "invited" | "registered" | "disabled";
        WebhookNotificationConfig: {
            enabled?: boolean;
            url?: string;
        };
        WorkspaceCreateRequest: {
            name: string;
            notifications?: components["schemas"]["NotificationsConfig"];
            /** Format: uuid */
            organizationId?: string;
            /** Format: uuid */
            regionId?: string;
        };
        /** Format: uuid */
        WorkspaceId: string;
        WorkspaceOAuthCredentialsRequest: {
            actorType: components["schemas"]["ActorTypeEnum"];
            configuration: components["schemas"]["OAuthCredentialsConfiguration"];
            name: string;
        };
        WorkspaceResponse: {
            dataResidency: string;
            name: string;
            notifications: components["schemas"]["NotificationsConfig"];
            /** Format: uuid */
            workspaceId: string;
        };
        WorkspacesResponse: {
            data: components["schemas"]["WorkspaceResponse"][];
            next?: string;
            previous?: string;
        };
        WorkspaceUpdateRequest: {
            name?: string;
            notifications?: components["schemas"]["NotificationsConfig"];
            /** Format: uuid */
            regionId?: string;
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
        /** @description The address to send the person to who shall give consent. */
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
                includeDeleted?: boolean;
                limit?: number;
                offset?: number;
                tagIds?: string[];
                workspaceIds?: string[];
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
                type: components["schemas"]["ConnectorType"];
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
                regionIds?: string[];
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
                includeDeleted?: boolean;
                limit?: number;
                offset?: number;
                workspaceIds?: string[];
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
        requestBody?: {
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
                includeSecretCoordinates?: boolean;
            };
            header?: never;
            path: {
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
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
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
                destinationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
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
                limit?: number;
                offset?: number;
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
                limit?: number;
                offset?: number;
            };
            header?: never;
            path: {
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
                groupId: string;
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
                groupId: string;
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
                connectionId?: string;
                createdAtEnd?: string;
                createdAtStart?: string;
                jobType?: components["schemas"]["JobTypeEnum"];
                limit?: number;
                offset?: number;
                orderBy?: string;
                status?: components["schemas"]["JobStatusEnum"];
                updatedAtEnd?: string;
                updatedAtStart?: string;
                workspaceIds?: string[];
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
                queryParams?: {
                    [key: string]: string;
                };
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
                actorType: components["schemas"]["ActorTypeEnum"];
                name: string;
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
                organizationId?: string;
                userId?: string;
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
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRegions: {
        parameters: {
            query: {
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
                includeDeleted?: boolean;
                limit?: number;
                offset?: number;
                workspaceIds?: string[];
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
        requestBody?: {
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
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                includeSecretCoordinates?: boolean;
            };
            header?: never;
            path: {
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
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
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
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
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
                destinationId?: string;
                ignoreCache?: boolean;
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
                workspaceIds?: string[];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsersWithinAnOrganization: {
        parameters: {
            query: {
                emails?: string[];
                ids?: string[];
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
                includeDeleted?: boolean;
                limit?: number;
                offset?: number;
                workspaceIds?: string[];
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                definitionId: string;
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
                actorType: components["schemas"]["ActorTypeEnum"];
                name: string;
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
