// Do not edit; run `npm run generate`.
import type { CallOptions } from "../call-options.ts";
import type { components, operations as Operations } from "./airbyte.gen.ts";

type Schemas = components["schemas"];

/** Request of `addGroupMember`. */
export interface AddGroupMemberRequest extends CallOptions {
  path: Operations["addGroupMember"]["parameters"]["path"];
  body: Schemas["GroupMemberAddRequest"];
}

/** Request of `cancelJob`. */
export interface CancelJobRequest extends CallOptions {
  path: Operations["cancelJob"]["parameters"]["path"];
}

/** Request of `createAccessToken`. */
export interface CreateAccessTokenRequest extends CallOptions {
  body: Schemas["ApplicationTokenRequestWithGrant"];
}

/** Request of `createApplication`. */
export interface CreateApplicationRequest extends CallOptions {
  body: Schemas["ApplicationCreate"];
}

/** Request of `createConnection`. */
export interface CreateConnectionRequest extends CallOptions {
  body: Schemas["ConnectionCreateRequest"];
}

/** Request of `createDataplane`. */
export interface CreateDataplaneRequest extends CallOptions {
  body: Schemas["DataplaneCreateRequest"];
}

/** Request of `createDeclarativeSourceDefinition`. */
export interface CreateDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["createDeclarativeSourceDefinition"]["parameters"]["path"];
  body: Schemas["CreateDeclarativeSourceDefinitionRequest"];
}

/** Request of `createDestination`. */
export interface CreateDestinationRequest extends CallOptions {
  body?: Schemas["DestinationCreateRequest"];
}

/** Request of `createDestinationDefinition`. */
export interface CreateDestinationDefinitionRequest extends CallOptions {
  path: Operations["createDestinationDefinition"]["parameters"]["path"];
  body: Schemas["CreateDefinitionRequest"];
}

/** Request of `createGroup`. */
export interface CreateGroupRequest extends CallOptions {
  body: Schemas["GroupCreateRequest"];
}

/** Request of `createGroupPermission`. */
export interface CreateGroupPermissionRequest extends CallOptions {
  path: Operations["createGroupPermission"]["parameters"]["path"];
  body: Schemas["GroupPermissionCreateRequest"];
}

/** Request of `createJob`. */
export interface CreateJobRequest extends CallOptions {
  body: Schemas["JobCreateRequest"];
}

/** Request of `createOrUpdateOrganizationOAuthCredentials`. */
export interface CreateOrUpdateOrganizationOAuthCredentialsRequest extends CallOptions {
  path: Operations["createOrUpdateOrganizationOAuthCredentials"]["parameters"]["path"];
  body: Schemas["OrganizationOAuthCredentialsRequest"];
}

/** Request of `createOrUpdateWorkspaceOAuthCredentials`. */
export interface CreateOrUpdateWorkspaceOAuthCredentialsRequest extends CallOptions {
  path: Operations["createOrUpdateWorkspaceOAuthCredentials"]["parameters"]["path"];
  body: Schemas["WorkspaceOAuthCredentialsRequest"];
}

/** Request of `createPermission`. */
export interface CreatePermissionRequest extends CallOptions {
  body: Schemas["PermissionCreateRequest"];
}

/** Request of `createRegion`. */
export interface CreateRegionRequest extends CallOptions {
  body: Schemas["RegionCreateRequest"];
}

/** Request of `createSource`. */
export interface CreateSourceRequest extends CallOptions {
  body?: Schemas["SourceCreateRequest"];
}

/** Request of `createSourceDefinition`. */
export interface CreateSourceDefinitionRequest extends CallOptions {
  path: Operations["createSourceDefinition"]["parameters"]["path"];
  body: Schemas["CreateDefinitionRequest"];
}

/** Request of `createTag`. */
export interface CreateTagRequest extends CallOptions {
  body: Schemas["TagCreateRequest"];
}

/** Request of `createWorkspace`. */
export interface CreateWorkspaceRequest extends CallOptions {
  body: Schemas["WorkspaceCreateRequest"];
}

/** Request of `deleteApplication`. */
export interface DeleteApplicationRequest extends CallOptions {
  path: Operations["deleteApplication"]["parameters"]["path"];
}

/** Request of `deleteConnection`. */
export interface DeleteConnectionRequest extends CallOptions {
  path: Operations["deleteConnection"]["parameters"]["path"];
}

/** Request of `deleteDataplane`. */
export interface DeleteDataplaneRequest extends CallOptions {
  path: Operations["deleteDataplane"]["parameters"]["path"];
}

/** Request of `deleteDeclarativeSourceDefinition`. */
export interface DeleteDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["deleteDeclarativeSourceDefinition"]["parameters"]["path"];
}

/** Request of `deleteDestination`. */
export interface DeleteDestinationRequest extends CallOptions {
  path: Operations["deleteDestination"]["parameters"]["path"];
}

/** Request of `deleteDestinationDefinition`. */
export interface DeleteDestinationDefinitionRequest extends CallOptions {
  path: Operations["deleteDestinationDefinition"]["parameters"]["path"];
}

/** Request of `deleteGroup`. */
export interface DeleteGroupRequest extends CallOptions {
  path: Operations["deleteGroup"]["parameters"]["path"];
}

/** Request of `deleteGroupPermission`. */
export interface DeleteGroupPermissionRequest extends CallOptions {
  path: Operations["deleteGroupPermission"]["parameters"]["path"];
}

/** Request of `deleteOrganizationOAuthCredentials`. */
export interface DeleteOrganizationOAuthCredentialsRequest extends CallOptions {
  path: Operations["deleteOrganizationOAuthCredentials"]["parameters"]["path"];
}

/** Request of `deletePermission`. */
export interface DeletePermissionRequest extends CallOptions {
  path: Operations["deletePermission"]["parameters"]["path"];
}

/** Request of `deleteRegion`. */
export interface DeleteRegionRequest extends CallOptions {
  path: Operations["deleteRegion"]["parameters"]["path"];
}

/** Request of `deleteSource`. */
export interface DeleteSourceRequest extends CallOptions {
  path: Operations["deleteSource"]["parameters"]["path"];
}

/** Request of `deleteSourceDefinition`. */
export interface DeleteSourceDefinitionRequest extends CallOptions {
  path: Operations["deleteSourceDefinition"]["parameters"]["path"];
}

/** Request of `deleteTag`. */
export interface DeleteTagRequest extends CallOptions {
  path: Operations["deleteTag"]["parameters"]["path"];
}

/** Request of `deleteWorkspace`. */
export interface DeleteWorkspaceRequest extends CallOptions {
  path: Operations["deleteWorkspace"]["parameters"]["path"];
}

/** Request of `deleteWorkspaceOAuthCredentials`. */
export interface DeleteWorkspaceOAuthCredentialsRequest extends CallOptions {
  path: Operations["deleteWorkspaceOAuthCredentials"]["parameters"]["path"];
}

/** Request of `generateEmbeddedScopedToken`. */
export interface GenerateEmbeddedScopedTokenRequest extends CallOptions {
  body: Schemas["EmbeddedScopedTokenRequest"];
}

/** Request of `getApplication`. */
export interface GetApplicationRequest extends CallOptions {
  path: Operations["getApplication"]["parameters"]["path"];
}

/** Request of `getConnection`. */
export interface GetConnectionRequest extends CallOptions {
  path: Operations["getConnection"]["parameters"]["path"];
}

/** Request of `getDataplane`. */
export interface GetDataplaneRequest extends CallOptions {
  path: Operations["getDataplane"]["parameters"]["path"];
}

/** Request of `getDeclarativeSourceDefinition`. */
export interface GetDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["getDeclarativeSourceDefinition"]["parameters"]["path"];
}

/** Request of `getDestination`. */
export interface GetDestinationRequest extends CallOptions {
  path: Operations["getDestination"]["parameters"]["path"];
  query?: Operations["getDestination"]["parameters"]["query"];
}

/** Request of `getDestinationDefinition`. */
export interface GetDestinationDefinitionRequest extends CallOptions {
  path: Operations["getDestinationDefinition"]["parameters"]["path"];
}

/** Request of `getDocumentation`. */
export interface GetDocumentationRequest extends CallOptions {}

/** Request of `getEmbeddedWidget`. */
export interface GetEmbeddedWidgetRequest extends CallOptions {
  body: Schemas["EmbeddedWidgetRequest"];
}

/** Request of `getGroup`. */
export interface GetGroupRequest extends CallOptions {
  path: Operations["getGroup"]["parameters"]["path"];
}

/** Request of `getHealthCheck`. */
export interface GetHealthCheckRequest extends CallOptions {}

/** Request of `getJob`. */
export interface GetJobRequest extends CallOptions {
  path: Operations["getJob"]["parameters"]["path"];
}

/** Request of `getPermission`. */
export interface GetPermissionRequest extends CallOptions {
  path: Operations["getPermission"]["parameters"]["path"];
}

/** Request of `getRegion`. */
export interface GetRegionRequest extends CallOptions {
  path: Operations["getRegion"]["parameters"]["path"];
}

/** Request of `getSource`. */
export interface GetSourceRequest extends CallOptions {
  path: Operations["getSource"]["parameters"]["path"];
  query?: Operations["getSource"]["parameters"]["query"];
}

/** Request of `getSourceDefinition`. */
export interface GetSourceDefinitionRequest extends CallOptions {
  path: Operations["getSourceDefinition"]["parameters"]["path"];
}

/** Request of `getStreamProperties`. */
export interface GetStreamPropertiesRequest extends CallOptions {
  query: Operations["getStreamProperties"]["parameters"]["query"];
}

/** Request of `getTag`. */
export interface GetTagRequest extends CallOptions {
  path: Operations["getTag"]["parameters"]["path"];
}

/** Request of `getWorkspace`. */
export interface GetWorkspaceRequest extends CallOptions {
  path: Operations["getWorkspace"]["parameters"]["path"];
}

/** Request of `initiateOAuth`. */
export interface InitiateOAuthRequest extends CallOptions {
  body: Schemas["InitiateOauthRequest"];
}

/** Request of `listApplications`. */
export interface ListApplicationsRequest extends CallOptions {}

/** Request of `listConnections`. */
export interface ListConnectionsRequest extends CallOptions {
  query?: Operations["listConnections"]["parameters"]["query"];
}

/** Request of `listConnectorDefinitions`. */
export interface ListConnectorDefinitionsRequest extends CallOptions {
  query: Operations["listConnectorDefinitions"]["parameters"]["query"];
}

/** Request of `listDataplanes`. */
export interface ListDataplanesRequest extends CallOptions {
  query?: Operations["listDataplanes"]["parameters"]["query"];
}

/** Request of `listDeclarativeSourceDefinitions`. */
export interface ListDeclarativeSourceDefinitionsRequest extends CallOptions {
  path: Operations["listDeclarativeSourceDefinitions"]["parameters"]["path"];
}

/** Request of `listDestinationDefinitions`. */
export interface ListDestinationDefinitionsRequest extends CallOptions {
  path: Operations["listDestinationDefinitions"]["parameters"]["path"];
}

/** Request of `listDestinations`. */
export interface ListDestinationsRequest extends CallOptions {
  query?: Operations["listDestinations"]["parameters"]["query"];
}

/** Request of `listEmbeddedOrganizationsByUser`. */
export interface ListEmbeddedOrganizationsByUserRequest extends CallOptions {}

/** Request of `listGroupMembers`. */
export interface ListGroupMembersRequest extends CallOptions {
  path: Operations["listGroupMembers"]["parameters"]["path"];
  query?: Operations["listGroupMembers"]["parameters"]["query"];
}

/** Request of `listGroupPermissions`. */
export interface ListGroupPermissionsRequest extends CallOptions {
  path: Operations["listGroupPermissions"]["parameters"]["path"];
}

/** Request of `listGroups`. */
export interface ListGroupsRequest extends CallOptions {
  query: Operations["listGroups"]["parameters"]["query"];
}

/** Request of `listJobs`. */
export interface ListJobsRequest extends CallOptions {
  query?: Operations["listJobs"]["parameters"]["query"];
}

/** Request of `listOrganizationsForUser`. */
export interface ListOrganizationsForUserRequest extends CallOptions {}

/** Request of `listPermissions`. */
export interface ListPermissionsRequest extends CallOptions {
  query?: Operations["listPermissions"]["parameters"]["query"];
}

/** Request of `listRegions`. */
export interface ListRegionsRequest extends CallOptions {
  query: Operations["listRegions"]["parameters"]["query"];
}

/** Request of `listSourceDefinitions`. */
export interface ListSourceDefinitionsRequest extends CallOptions {
  path: Operations["listSourceDefinitions"]["parameters"]["path"];
}

/** Request of `listSources`. */
export interface ListSourcesRequest extends CallOptions {
  query?: Operations["listSources"]["parameters"]["query"];
}

/** Request of `listTags`. */
export interface ListTagsRequest extends CallOptions {
  query?: Operations["listTags"]["parameters"]["query"];
}

/** Request of `listUsersWithinAnOrganization`. */
export interface ListUsersWithinAnOrganizationRequest extends CallOptions {
  query: Operations["listUsersWithinAnOrganization"]["parameters"]["query"];
}

/** Request of `listWorkspaces`. */
export interface ListWorkspacesRequest extends CallOptions {
  query?: Operations["listWorkspaces"]["parameters"]["query"];
}

/** Request of `oauthCallback`. */
export interface OauthCallbackRequest extends CallOptions {
  query?: Operations["oauthCallback"]["parameters"]["query"];
}

/** Request of `patchConnection`. */
export interface PatchConnectionRequest extends CallOptions {
  path: Operations["patchConnection"]["parameters"]["path"];
  body: Schemas["ConnectionPatchRequest"];
}

/** Request of `patchDestination`. */
export interface PatchDestinationRequest extends CallOptions {
  path: Operations["patchDestination"]["parameters"]["path"];
  body?: Schemas["DestinationPatchRequest"];
}

/** Request of `patchSource`. */
export interface PatchSourceRequest extends CallOptions {
  path: Operations["patchSource"]["parameters"]["path"];
  body?: Schemas["SourcePatchRequest"];
}

/** Request of `putDestination`. */
export interface PutDestinationRequest extends CallOptions {
  path: Operations["putDestination"]["parameters"]["path"];
  body?: Schemas["DestinationPutRequest"];
}

/** Request of `putSource`. */
export interface PutSourceRequest extends CallOptions {
  path: Operations["putSource"]["parameters"]["path"];
  body?: Schemas["SourcePutRequest"];
}

/** Request of `removeGroupMember`. */
export interface RemoveGroupMemberRequest extends CallOptions {
  path: Operations["removeGroupMember"]["parameters"]["path"];
}

/** Request of `updateDataplane`. */
export interface UpdateDataplaneRequest extends CallOptions {
  path: Operations["updateDataplane"]["parameters"]["path"];
  body: Schemas["DataplanePatchRequest"];
}

/** Request of `updateDeclarativeSourceDefinition`. */
export interface UpdateDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["updateDeclarativeSourceDefinition"]["parameters"]["path"];
  body: Schemas["UpdateDeclarativeSourceDefinitionRequest"];
}

/** Request of `updateDestinationDefinition`. */
export interface UpdateDestinationDefinitionRequest extends CallOptions {
  path: Operations["updateDestinationDefinition"]["parameters"]["path"];
  body: Schemas["UpdateDefinitionRequest"];
}

/** Request of `updateGroup`. */
export interface UpdateGroupRequest extends CallOptions {
  path: Operations["updateGroup"]["parameters"]["path"];
  body: Schemas["GroupUpdateRequest"];
}

/** Request of `updatePermission`. */
export interface UpdatePermissionRequest extends CallOptions {
  path: Operations["updatePermission"]["parameters"]["path"];
  body: Schemas["PermissionUpdateRequest"];
}

/** Request of `updateRegion`. */
export interface UpdateRegionRequest extends CallOptions {
  path: Operations["updateRegion"]["parameters"]["path"];
  body: Schemas["RegionPatchRequest"];
}

/** Request of `updateSourceDefinition`. */
export interface UpdateSourceDefinitionRequest extends CallOptions {
  path: Operations["updateSourceDefinition"]["parameters"]["path"];
  body: Schemas["UpdateDefinitionRequest"];
}

/** Request of `updateTag`. */
export interface UpdateTagRequest extends CallOptions {
  path: Operations["updateTag"]["parameters"]["path"];
  body: Schemas["TagPatchRequest"];
}

/** Request of `updateWorkspace`. */
export interface UpdateWorkspaceRequest extends CallOptions {
  path: Operations["updateWorkspace"]["parameters"]["path"];
  body: Schemas["WorkspaceUpdateRequest"];
}

/** One method per operation of the API. Each resolves to the body of a successful answer and rejects with an error. */
export interface OperationMethods {
  /** `POST /groups/{groupId}/members` */
  addGroupMember(request: AddGroupMemberRequest): Promise<Schemas["GroupMemberResponse"]>;
  /** `DELETE /jobs/{jobId}` */
  cancelJob(request: CancelJobRequest): Promise<Schemas["JobResponse"]>;
  /** `POST /applications/token` */
  createAccessToken(request: CreateAccessTokenRequest): Promise<Schemas["PublicAccessTokenResponse"]>;
  /** `POST /applications` */
  createApplication(request: CreateApplicationRequest): Promise<Schemas["ApplicationRead"]>;
  /** `POST /connections` */
  createConnection(request: CreateConnectionRequest): Promise<Schemas["ConnectionResponse"]>;
  /** `POST /dataplanes` */
  createDataplane(request: CreateDataplaneRequest): Promise<Schemas["DataplaneCreateResponseBody"]>;
  /** `POST /workspaces/{workspaceId}/definitions/declarative_sources` */
  createDeclarativeSourceDefinition(request: CreateDeclarativeSourceDefinitionRequest): Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /** `POST /destinations` */
  createDestination(request?: CreateDestinationRequest): Promise<Schemas["DestinationResponse"]>;
  /** `POST /workspaces/{workspaceId}/definitions/destinations` */
  createDestinationDefinition(request: CreateDestinationDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `POST /groups` */
  createGroup(request: CreateGroupRequest): Promise<Schemas["GroupResponse"]>;
  /** `POST /groups/{groupId}/permissions` */
  createGroupPermission(request: CreateGroupPermissionRequest): Promise<Schemas["GroupPermissionResponse"]>;
  /** `POST /jobs` */
  createJob(request: CreateJobRequest): Promise<Schemas["JobResponse"]>;
  /** `PUT /organizations/{organizationId}/oauthCredentials` */
  createOrUpdateOrganizationOAuthCredentials(request: CreateOrUpdateOrganizationOAuthCredentialsRequest): Promise<void>;
  /** `PUT /workspaces/{workspaceId}/oauthCredentials` */
  createOrUpdateWorkspaceOAuthCredentials(request: CreateOrUpdateWorkspaceOAuthCredentialsRequest): Promise<void>;
  /** `POST /permissions` */
  createPermission(request: CreatePermissionRequest): Promise<Schemas["PermissionResponse"]>;
  /** `POST /regions` */
  createRegion(request: CreateRegionRequest): Promise<Schemas["RegionResponse"]>;
  /** `POST /sources` */
  createSource(request?: CreateSourceRequest): Promise<Schemas["SourceResponse"]>;
  /** `POST /workspaces/{workspaceId}/definitions/sources` */
  createSourceDefinition(request: CreateSourceDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `POST /tags` */
  createTag(request: CreateTagRequest): Promise<Schemas["TagResponse"]>;
  /** `POST /workspaces` */
  createWorkspace(request: CreateWorkspaceRequest): Promise<Schemas["WorkspaceResponse"]>;
  /** `DELETE /applications/{applicationId}` */
  deleteApplication(request: DeleteApplicationRequest): Promise<Schemas["ApplicationRead"]>;
  /** `DELETE /connections/{connectionId}` */
  deleteConnection(request: DeleteConnectionRequest): Promise<void>;
  /** `DELETE /dataplanes/{dataplaneId}` */
  deleteDataplane(request: DeleteDataplaneRequest): Promise<Schemas["DataplaneResponse"]>;
  /** `DELETE /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}` */
  deleteDeclarativeSourceDefinition(request: DeleteDeclarativeSourceDefinitionRequest): Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /** `DELETE /destinations/{destinationId}` */
  deleteDestination(request: DeleteDestinationRequest): Promise<void>;
  /** `DELETE /workspaces/{workspaceId}/definitions/destinations/{definitionId}` */
  deleteDestinationDefinition(request: DeleteDestinationDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `DELETE /groups/{groupId}` */
  deleteGroup(request: DeleteGroupRequest): Promise<void>;
  /** `DELETE /groups/{groupId}/permissions/{permissionId}` */
  deleteGroupPermission(request: DeleteGroupPermissionRequest): Promise<void>;
  /** `DELETE /organizations/{organizationId}/oauthCredentials/{actorType}/{name}` */
  deleteOrganizationOAuthCredentials(request: DeleteOrganizationOAuthCredentialsRequest): Promise<void>;
  /** `DELETE /permissions/{permissionId}` */
  deletePermission(request: DeletePermissionRequest): Promise<void>;
  /** `DELETE /regions/{regionId}` */
  deleteRegion(request: DeleteRegionRequest): Promise<Schemas["RegionResponse"]>;
  /** `DELETE /sources/{sourceId}` */
  deleteSource(request: DeleteSourceRequest): Promise<void>;
  /** `DELETE /workspaces/{workspaceId}/definitions/sources/{definitionId}` */
  deleteSourceDefinition(request: DeleteSourceDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `DELETE /tags/{tagId}` */
  deleteTag(request: DeleteTagRequest): Promise<void>;
  /** `DELETE /workspaces/{workspaceId}` */
  deleteWorkspace(request: DeleteWorkspaceRequest): Promise<void>;
  /** `DELETE /workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}` */
  deleteWorkspaceOAuthCredentials(request: DeleteWorkspaceOAuthCredentialsRequest): Promise<void>;
  /** `POST /embedded/scoped_token` */
  generateEmbeddedScopedToken(request: GenerateEmbeddedScopedTokenRequest): Promise<Schemas["EmbeddedScopedTokenResponse"]>;
  /** `GET /applications/{applicationId}` */
  getApplication(request: GetApplicationRequest): Promise<Schemas["ApplicationRead"]>;
  /** `GET /connections/{connectionId}` */
  getConnection(request: GetConnectionRequest): Promise<Schemas["ConnectionResponse"]>;
  /** `GET /dataplanes/{dataplaneId}` */
  getDataplane(request: GetDataplaneRequest): Promise<Schemas["DataplaneResponse"]>;
  /** `GET /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}` */
  getDeclarativeSourceDefinition(request: GetDeclarativeSourceDefinitionRequest): Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /** `GET /destinations/{destinationId}` */
  getDestination(request: GetDestinationRequest): Promise<Schemas["DestinationResponse"]>;
  /** `GET /workspaces/{workspaceId}/definitions/destinations/{definitionId}` */
  getDestinationDefinition(request: GetDestinationDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `GET /` */
  getDocumentation(request?: GetDocumentationRequest): Promise<string>;
  /** `POST /embedded/widget_token` */
  getEmbeddedWidget(request: GetEmbeddedWidgetRequest): Promise<Schemas["EmbeddedWidgetResponse"]>;
  /** `GET /groups/{groupId}` */
  getGroup(request: GetGroupRequest): Promise<Schemas["GroupResponse"]>;
  /** `GET /health` */
  getHealthCheck(request?: GetHealthCheckRequest): Promise<string>;
  /** `GET /jobs/{jobId}` */
  getJob(request: GetJobRequest): Promise<Schemas["JobResponse"]>;
  /** `GET /permissions/{permissionId}` */
  getPermission(request: GetPermissionRequest): Promise<Schemas["PermissionResponse"]>;
  /** `GET /regions/{regionId}` */
  getRegion(request: GetRegionRequest): Promise<Schemas["RegionResponse"]>;
  /** `GET /sources/{sourceId}` */
  getSource(request: GetSourceRequest): Promise<Schemas["SourceResponse"]>;
  /** `GET /workspaces/{workspaceId}/definitions/sources/{definitionId}` */
  getSourceDefinition(request: GetSourceDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `GET /streams` */
  getStreamProperties(request: GetStreamPropertiesRequest): Promise<Schemas["StreamPropertiesResponse"]>;
  /** `GET /tags/{tagId}` */
  getTag(request: GetTagRequest): Promise<Schemas["TagResponse"]>;
  /** `GET /workspaces/{workspaceId}` */
  getWorkspace(request: GetWorkspaceRequest): Promise<Schemas["WorkspaceResponse"]>;
  /** `POST /sources/initiateOAuth` */
  initiateOAuth(request: InitiateOAuthRequest): Promise<Schemas["RedirectUrlResponse"]>;
  /** `GET /applications` */
  listApplications(request?: ListApplicationsRequest): Promise<Schemas["ApplicationReadList"]>;
  /** `GET /connections` */
  listConnections(request?: ListConnectionsRequest): Promise<Schemas["ConnectionsResponse"]>;
  /** `GET /connector_definitions` */
  listConnectorDefinitions(request: ListConnectorDefinitionsRequest): Promise<Schemas["ConnectorDefinitionsResponse"]>;
  /** `GET /dataplanes` */
  listDataplanes(request?: ListDataplanesRequest): Promise<Schemas["DataplanesResponse"]>;
  /** `GET /workspaces/{workspaceId}/definitions/declarative_sources` */
  listDeclarativeSourceDefinitions(request: ListDeclarativeSourceDefinitionsRequest): Promise<Schemas["DeclarativeSourceDefinitionsResponse"]>;
  /** `GET /workspaces/{workspaceId}/definitions/destinations` */
  listDestinationDefinitions(request: ListDestinationDefinitionsRequest): Promise<Schemas["DefinitionsResponse"]>;
  /** `GET /destinations` */
  listDestinations(request?: ListDestinationsRequest): Promise<Schemas["DestinationsResponse"]>;
  /** `GET /embedded/organizations` */
  listEmbeddedOrganizationsByUser(request?: ListEmbeddedOrganizationsByUserRequest): Promise<Schemas["EmbeddedOrganizationsList"]>;
  /** `GET /groups/{groupId}/members` */
  listGroupMembers(request: ListGroupMembersRequest): Promise<Schemas["GroupMembersResponse"]>;
  /** `GET /groups/{groupId}/permissions` */
  listGroupPermissions(request: ListGroupPermissionsRequest): Promise<Schemas["GroupPermissionsResponse"]>;
  /** `GET /groups` */
  listGroups(request: ListGroupsRequest): Promise<Schemas["GroupsResponse"]>;
  /** `GET /jobs` */
  listJobs(request?: ListJobsRequest): Promise<Schemas["JobsResponse"]>;
  /** `GET /organizations` */
  listOrganizationsForUser(request?: ListOrganizationsForUserRequest): Promise<Schemas["OrganizationsResponse"]>;
  /** `GET /permissions` */
  listPermissions(request?: ListPermissionsRequest): Promise<Schemas["PermissionsResponse"]>;
  /** `GET /regions` */
  listRegions(request: ListRegionsRequest): Promise<Schemas["RegionsResponse"]>;
  /** `GET /workspaces/{workspaceId}/definitions/sources` */
  listSourceDefinitions(request: ListSourceDefinitionsRequest): Promise<Schemas["DefinitionsResponse"]>;
  /** `GET /sources` */
  listSources(request?: ListSourcesRequest): Promise<Schemas["SourcesResponse"]>;
  /** `GET /tags` */
  listTags(request?: ListTagsRequest): Promise<Schemas["TagsResponse"]>;
  /** `GET /users` */
  listUsersWithinAnOrganization(request: ListUsersWithinAnOrganizationRequest): Promise<Schemas["UsersResponse"]>;
  /** `GET /workspaces` */
  listWorkspaces(request?: ListWorkspacesRequest): Promise<Schemas["WorkspacesResponse"]>;
  /** `GET /oauth/callback` */
  oauthCallback(request?: OauthCallbackRequest): Promise<string>;
  /** `PATCH /connections/{connectionId}` */
  patchConnection(request: PatchConnectionRequest): Promise<Schemas["ConnectionResponse"]>;
  /** `PATCH /destinations/{destinationId}` */
  patchDestination(request: PatchDestinationRequest): Promise<Schemas["DestinationResponse"]>;
  /** `PATCH /sources/{sourceId}` */
  patchSource(request: PatchSourceRequest): Promise<Schemas["SourceResponse"]>;
  /** `PUT /destinations/{destinationId}` */
  putDestination(request: PutDestinationRequest): Promise<Schemas["DestinationResponse"]>;
  /** `PUT /sources/{sourceId}` */
  putSource(request: PutSourceRequest): Promise<Schemas["SourceResponse"]>;
  /** `DELETE /groups/{groupId}/members/{userId}` */
  removeGroupMember(request: RemoveGroupMemberRequest): Promise<void>;
  /** `PATCH /dataplanes/{dataplaneId}` */
  updateDataplane(request: UpdateDataplaneRequest): Promise<Schemas["DataplaneResponse"]>;
  /** `PUT /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}` */
  updateDeclarativeSourceDefinition(request: UpdateDeclarativeSourceDefinitionRequest): Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /** `PUT /workspaces/{workspaceId}/definitions/destinations/{definitionId}` */
  updateDestinationDefinition(request: UpdateDestinationDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `PATCH /groups/{groupId}` */
  updateGroup(request: UpdateGroupRequest): Promise<Schemas["GroupResponse"]>;
  /** `PATCH /permissions/{permissionId}` */
  updatePermission(request: UpdatePermissionRequest): Promise<Schemas["PermissionResponse"]>;
  /** `PATCH /regions/{regionId}` */
  updateRegion(request: UpdateRegionRequest): Promise<Schemas["RegionResponse"]>;
  /** `PUT /workspaces/{workspaceId}/definitions/sources/{definitionId}` */
  updateSourceDefinition(request: UpdateSourceDefinitionRequest): Promise<Schemas["DefinitionResponse"]>;
  /** `PATCH /tags/{tagId}` */
  updateTag(request: UpdateTagRequest): Promise<Schemas["TagResponse"]>;
  /** `PATCH /workspaces/{workspaceId}` */
  updateWorkspace(request: UpdateWorkspaceRequest): Promise<Schemas["WorkspaceResponse"]>;
}

/**
 * Method, path and, where there are any, traits of an operation, as a sum of bits:
 * - 1: may be repeated although its method may not
 * - 2: must not be repeated although its method may
 * - 4: answered slowly
 * - 8: needs no credentials
 * - 16: answers with a redirect; resolves to its Location
 * - 32: answers with plain text
 * - 64: a list read page by page with `limit` and `offset`
 */
export type OperationEntry = readonly [method: string, path: string, traits?: number];

/** Every operation by its id. */
export const operations = {
  addGroupMember: ["POST", "/groups/{groupId}/members"],
  cancelJob: ["DELETE", "/jobs/{jobId}", 6],
  createAccessToken: ["POST", "/applications/token", 9],
  createApplication: ["POST", "/applications"],
  createConnection: ["POST", "/connections", 4],
  createDataplane: ["POST", "/dataplanes"],
  createDeclarativeSourceDefinition: ["POST", "/workspaces/{workspaceId}/definitions/declarative_sources"],
  createDestination: ["POST", "/destinations", 4],
  createDestinationDefinition: ["POST", "/workspaces/{workspaceId}/definitions/destinations"],
  createGroup: ["POST", "/groups"],
  createGroupPermission: ["POST", "/groups/{groupId}/permissions"],
  createJob: ["POST", "/jobs", 4],
  createOrUpdateOrganizationOAuthCredentials: ["PUT", "/organizations/{organizationId}/oauthCredentials"],
  createOrUpdateWorkspaceOAuthCredentials: ["PUT", "/workspaces/{workspaceId}/oauthCredentials"],
  createPermission: ["POST", "/permissions", 1],
  createRegion: ["POST", "/regions"],
  createSource: ["POST", "/sources", 4],
  createSourceDefinition: ["POST", "/workspaces/{workspaceId}/definitions/sources"],
  createTag: ["POST", "/tags"],
  createWorkspace: ["POST", "/workspaces"],
  deleteApplication: ["DELETE", "/applications/{applicationId}"],
  deleteConnection: ["DELETE", "/connections/{connectionId}", 4],
  deleteDataplane: ["DELETE", "/dataplanes/{dataplaneId}"],
  deleteDeclarativeSourceDefinition: ["DELETE", "/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}"],
  deleteDestination: ["DELETE", "/destinations/{destinationId}", 4],
  deleteDestinationDefinition: ["DELETE", "/workspaces/{workspaceId}/definitions/destinations/{definitionId}"],
  deleteGroup: ["DELETE", "/groups/{groupId}"],
  deleteGroupPermission: ["DELETE", "/groups/{groupId}/permissions/{permissionId}"],
  deleteOrganizationOAuthCredentials: ["DELETE", "/organizations/{organizationId}/oauthCredentials/{actorType}/{name}"],
  deletePermission: ["DELETE", "/permissions/{permissionId}"],
  deleteRegion: ["DELETE", "/regions/{regionId}"],
  deleteSource: ["DELETE", "/sources/{sourceId}", 4],
  deleteSourceDefinition: ["DELETE", "/workspaces/{workspaceId}/definitions/sources/{definitionId}"],
  deleteTag: ["DELETE", "/tags/{tagId}"],
  deleteWorkspace: ["DELETE", "/workspaces/{workspaceId}", 4],
  deleteWorkspaceOAuthCredentials: ["DELETE", "/workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}"],
  generateEmbeddedScopedToken: ["POST", "/embedded/scoped_token", 1],
  getApplication: ["GET", "/applications/{applicationId}"],
  getConnection: ["GET", "/connections/{connectionId}"],
  getDataplane: ["GET", "/dataplanes/{dataplaneId}"],
  getDeclarativeSourceDefinition: ["GET", "/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}"],
  getDestination: ["GET", "/destinations/{destinationId}"],
  getDestinationDefinition: ["GET", "/workspaces/{workspaceId}/definitions/destinations/{definitionId}"],
  getDocumentation: ["GET", "/", 24],
  getEmbeddedWidget: ["POST", "/embedded/widget_token", 1],
  getGroup: ["GET", "/groups/{groupId}"],
  getHealthCheck: ["GET", "/health", 40],
  getJob: ["GET", "/jobs/{jobId}"],
  getPermission: ["GET", "/permissions/{permissionId}"],
  getRegion: ["GET", "/regions/{regionId}"],
  getSource: ["GET", "/sources/{sourceId}"],
  getSourceDefinition: ["GET", "/workspaces/{workspaceId}/definitions/sources/{definitionId}"],
  getStreamProperties: ["GET", "/streams", 4],
  getTag: ["GET", "/tags/{tagId}"],
  getWorkspace: ["GET", "/workspaces/{workspaceId}"],
  initiateOAuth: ["POST", "/sources/initiateOAuth", 1],
  listApplications: ["GET", "/applications"],
  listConnections: ["GET", "/connections", 64],
  listConnectorDefinitions: ["GET", "/connector_definitions"],
  listDataplanes: ["GET", "/dataplanes"],
  listDeclarativeSourceDefinitions: ["GET", "/workspaces/{workspaceId}/definitions/declarative_sources"],
  listDestinationDefinitions: ["GET", "/workspaces/{workspaceId}/definitions/destinations"],
  listDestinations: ["GET", "/destinations", 64],
  listEmbeddedOrganizationsByUser: ["GET", "/embedded/organizations"],
  listGroupMembers: ["GET", "/groups/{groupId}/members", 64],
  listGroupPermissions: ["GET", "/groups/{groupId}/permissions"],
  listGroups: ["GET", "/groups", 64],
  listJobs: ["GET", "/jobs", 64],
  listOrganizationsForUser: ["GET", "/organizations"],
  listPermissions: ["GET", "/permissions"],
  listRegions: ["GET", "/regions"],
  listSourceDefinitions: ["GET", "/workspaces/{workspaceId}/definitions/sources"],
  listSources: ["GET", "/sources", 64],
  listTags: ["GET", "/tags"],
  listUsersWithinAnOrganization: ["GET", "/users"],
  listWorkspaces: ["GET", "/workspaces", 64],
  oauthCallback: ["GET", "/oauth/callback", 24],
  patchConnection: ["PATCH", "/connections/{connectionId}", 5],
  patchDestination: ["PATCH", "/destinations/{destinationId}", 5],
  patchSource: ["PATCH", "/sources/{sourceId}", 5],
  putDestination: ["PUT", "/destinations/{destinationId}", 4],
  putSource: ["PUT", "/sources/{sourceId}", 4],
  removeGroupMember: ["DELETE", "/groups/{groupId}/members/{userId}"],
  updateDataplane: ["PATCH", "/dataplanes/{dataplaneId}", 1],
  updateDeclarativeSourceDefinition: ["PUT", "/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}", 2],
  updateDestinationDefinition: ["PUT", "/workspaces/{workspaceId}/definitions/destinations/{definitionId}"],
  updateGroup: ["PATCH", "/groups/{groupId}", 1],
  updatePermission: ["PATCH", "/permissions/{permissionId}", 1],
  updateRegion: ["PATCH", "/regions/{regionId}", 1],
  updateSourceDefinition: ["PUT", "/workspaces/{workspaceId}/definitions/sources/{definitionId}"],
  updateTag: ["PATCH", "/tags/{tagId}", 1],
  updateWorkspace: ["PATCH", "/workspaces/{workspaceId}", 1],
} as const satisfies Record<keyof OperationMethods, OperationEntry>;
