// Do not edit; run `npm run generate`.
import type { CallOptions } from "../call-options.ts";
import type { operations as Operations, Schemas } from "./airbyte.gen.ts";

/** Request of `addGroupMember`: `{ path: { groupId }, body }`. */
export interface AddGroupMemberRequest extends CallOptions {
  path: Operations["addGroupMember"]["parameters"]["path"];
  body: Schemas["GroupMemberAddRequest"];
}

/** Request of `cancelJob`: `{ path: { jobId } }`. */
export interface CancelJobRequest extends CallOptions {
  path: Operations["cancelJob"]["parameters"]["path"];
}

/** Request of `createAccessToken`: `{ body }`. */
export interface CreateAccessTokenRequest extends CallOptions {
  body: Schemas["ApplicationTokenRequestWithGrant"];
}

/** Request of `createApplication`: `{ body }`. */
export interface CreateApplicationRequest extends CallOptions {
  body: Schemas["ApplicationCreate"];
}

/** Request of `createConnection`: `{ body }`. */
export interface CreateConnectionRequest extends CallOptions {
  body: Schemas["ConnectionCreateRequest"];
}

/** Request of `createDataplane`: `{ body }`. */
export interface CreateDataplaneRequest extends CallOptions {
  body: Schemas["DataplaneCreateRequest"];
}

/** Request of `createDeclarativeSourceDefinition`: `{ path: { workspaceId }, body }`. */
export interface CreateDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["createDeclarativeSourceDefinition"]["parameters"]["path"];
  body: Schemas["CreateDeclarativeSourceDefinitionRequest"];
}

/** Request of `createDestination`: `{ body }`. */
export interface CreateDestinationRequest extends CallOptions {
  body: Schemas["DestinationCreateRequest"];
}

/** Request of `createDestinationDefinition`: `{ path: { workspaceId }, body }`. */
export interface CreateDestinationDefinitionRequest extends CallOptions {
  path: Operations["createDestinationDefinition"]["parameters"]["path"];
  body: Schemas["CreateDefinitionRequest"];
}

/** Request of `createGroup`: `{ body }`. */
export interface CreateGroupRequest extends CallOptions {
  body: Schemas["GroupCreateRequest"];
}

/** Request of `createGroupPermission`: `{ path: { groupId }, body }`. */
export interface CreateGroupPermissionRequest extends CallOptions {
  path: Operations["createGroupPermission"]["parameters"]["path"];
  body: Schemas["GroupPermissionCreateRequest"];
}

/** Request of `createJob`: `{ body }`. */
export interface CreateJobRequest extends CallOptions {
  body: Schemas["JobCreateRequest"];
}

/** Request of `createOrUpdateOrganizationOAuthCredentials`: `{ path: { organizationId }, body }`. */
export interface CreateOrUpdateOrganizationOAuthCredentialsRequest extends CallOptions {
  path: Operations["createOrUpdateOrganizationOAuthCredentials"]["parameters"]["path"];
  body: Schemas["OrganizationOAuthCredentialsRequest"];
}

/** Request of `createOrUpdateWorkspaceOAuthCredentials`: `{ path: { workspaceId }, body }`. */
export interface CreateOrUpdateWorkspaceOAuthCredentialsRequest extends CallOptions {
  path: Operations["createOrUpdateWorkspaceOAuthCredentials"]["parameters"]["path"];
  body: Schemas["WorkspaceOAuthCredentialsRequest"];
}

/** Request of `createPermission`: `{ body }`. */
export interface CreatePermissionRequest extends CallOptions {
  body: Schemas["PermissionCreateRequest"];
}

/** Request of `createRegion`: `{ body }`. */
export interface CreateRegionRequest extends CallOptions {
  body: Schemas["RegionCreateRequest"];
}

/** Request of `createSource`: `{ body }`. */
export interface CreateSourceRequest extends CallOptions {
  body: Schemas["SourceCreateRequest"];
}

/** Request of `createSourceDefinition`: `{ path: { workspaceId }, body }`. */
export interface CreateSourceDefinitionRequest extends CallOptions {
  path: Operations["createSourceDefinition"]["parameters"]["path"];
  body: Schemas["CreateDefinitionRequest"];
}

/** Request of `createTag`: `{ body }`. */
export interface CreateTagRequest extends CallOptions {
  body: Schemas["TagCreateRequest"];
}

/** Request of `createWorkspace`: `{ body }`. */
export interface CreateWorkspaceRequest extends CallOptions {
  body: Schemas["WorkspaceCreateRequest"];
}

/** Request of `deleteApplication`: `{ path: { applicationId } }`. */
export interface DeleteApplicationRequest extends CallOptions {
  path: Operations["deleteApplication"]["parameters"]["path"];
}

/** Request of `deleteConnection`: `{ path: { connectionId } }`. */
export interface DeleteConnectionRequest extends CallOptions {
  path: Operations["deleteConnection"]["parameters"]["path"];
}

/** Request of `deleteDataplane`: `{ path: { dataplaneId } }`. */
export interface DeleteDataplaneRequest extends CallOptions {
  path: Operations["deleteDataplane"]["parameters"]["path"];
}

/** Request of `deleteDeclarativeSourceDefinition`: `{ path: { workspaceId, definitionId } }`. */
export interface DeleteDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["deleteDeclarativeSourceDefinition"]["parameters"]["path"];
}

/** Request of `deleteDestination`: `{ path: { destinationId } }`. */
export interface DeleteDestinationRequest extends CallOptions {
  path: Operations["deleteDestination"]["parameters"]["path"];
}

/** Request of `deleteDestinationDefinition`: `{ path: { workspaceId, definitionId } }`. */
export interface DeleteDestinationDefinitionRequest extends CallOptions {
  path: Operations["deleteDestinationDefinition"]["parameters"]["path"];
}

/** Request of `deleteGroup`: `{ path: { groupId } }`. */
export interface DeleteGroupRequest extends CallOptions {
  path: Operations["deleteGroup"]["parameters"]["path"];
}

/** Request of `deleteGroupPermission`: `{ path: { groupId, permissionId } }`. */
export interface DeleteGroupPermissionRequest extends CallOptions {
  path: Operations["deleteGroupPermission"]["parameters"]["path"];
}

/** Request of `deleteOrganizationOAuthCredentials`: `{ path: { organizationId, actorType, name } }`. */
export interface DeleteOrganizationOAuthCredentialsRequest extends CallOptions {
  path: Operations["deleteOrganizationOAuthCredentials"]["parameters"]["path"];
}

/** Request of `deletePermission`: `{ path: { permissionId } }`. */
export interface DeletePermissionRequest extends CallOptions {
  path: Operations["deletePermission"]["parameters"]["path"];
}

/** Request of `deleteRegion`: `{ path: { regionId } }`. */
export interface DeleteRegionRequest extends CallOptions {
  path: Operations["deleteRegion"]["parameters"]["path"];
}

/** Request of `deleteSource`: `{ path: { sourceId } }`. */
export interface DeleteSourceRequest extends CallOptions {
  path: Operations["deleteSource"]["parameters"]["path"];
}

/** Request of `deleteSourceDefinition`: `{ path: { workspaceId, definitionId } }`. */
export interface DeleteSourceDefinitionRequest extends CallOptions {
  path: Operations["deleteSourceDefinition"]["parameters"]["path"];
}

/** Request of `deleteTag`: `{ path: { tagId } }`. */
export interface DeleteTagRequest extends CallOptions {
  path: Operations["deleteTag"]["parameters"]["path"];
}

/** Request of `deleteWorkspace`: `{ path: { workspaceId } }`. */
export interface DeleteWorkspaceRequest extends CallOptions {
  path: Operations["deleteWorkspace"]["parameters"]["path"];
}

/** Request of `deleteWorkspaceOAuthCredentials`: `{ path: { workspaceId, actorType, name } }`. */
export interface DeleteWorkspaceOAuthCredentialsRequest extends CallOptions {
  path: Operations["deleteWorkspaceOAuthCredentials"]["parameters"]["path"];
}

/** Request of `generateEmbeddedScopedToken`: `{ body }`. */
export interface GenerateEmbeddedScopedTokenRequest extends CallOptions {
  body: Schemas["EmbeddedScopedTokenRequest"];
}

/** Request of `getApplication`: `{ path: { applicationId } }`. */
export interface GetApplicationRequest extends CallOptions {
  path: Operations["getApplication"]["parameters"]["path"];
}

/** Request of `getConnection`: `{ path: { connectionId } }`. */
export interface GetConnectionRequest extends CallOptions {
  path: Operations["getConnection"]["parameters"]["path"];
}

/** Request of `getDataplane`: `{ path: { dataplaneId } }`. */
export interface GetDataplaneRequest extends CallOptions {
  path: Operations["getDataplane"]["parameters"]["path"];
}

/** Request of `getDeclarativeSourceDefinition`: `{ path: { workspaceId, definitionId } }`. */
export interface GetDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["getDeclarativeSourceDefinition"]["parameters"]["path"];
}

/** Request of `getDestination`: `{ path: { destinationId }, query? }`. */
export interface GetDestinationRequest extends CallOptions {
  path: Operations["getDestination"]["parameters"]["path"];
  query?: Operations["getDestination"]["parameters"]["query"];
}

/** Request of `getDestinationDefinition`: `{ path: { workspaceId, definitionId } }`. */
export interface GetDestinationDefinitionRequest extends CallOptions {
  path: Operations["getDestinationDefinition"]["parameters"]["path"];
}

/** Request of `getDocumentation`. */
export interface GetDocumentationRequest extends CallOptions {}

/** Request of `getEmbeddedWidget`: `{ body }`. */
export interface GetEmbeddedWidgetRequest extends CallOptions {
  body: Schemas["EmbeddedWidgetRequest"];
}

/** Request of `getGroup`: `{ path: { groupId } }`. */
export interface GetGroupRequest extends CallOptions {
  path: Operations["getGroup"]["parameters"]["path"];
}

/** Request of `getHealthCheck`. */
export interface GetHealthCheckRequest extends CallOptions {}

/** Request of `getJob`: `{ path: { jobId } }`. */
export interface GetJobRequest extends CallOptions {
  path: Operations["getJob"]["parameters"]["path"];
}

/** Request of `getPermission`: `{ path: { permissionId } }`. */
export interface GetPermissionRequest extends CallOptions {
  path: Operations["getPermission"]["parameters"]["path"];
}

/** Request of `getRegion`: `{ path: { regionId } }`. */
export interface GetRegionRequest extends CallOptions {
  path: Operations["getRegion"]["parameters"]["path"];
}

/** Request of `getSource`: `{ path: { sourceId }, query? }`. */
export interface GetSourceRequest extends CallOptions {
  path: Operations["getSource"]["parameters"]["path"];
  query?: Operations["getSource"]["parameters"]["query"];
}

/** Request of `getSourceDefinition`: `{ path: { workspaceId, definitionId } }`. */
export interface GetSourceDefinitionRequest extends CallOptions {
  path: Operations["getSourceDefinition"]["parameters"]["path"];
}

/** Request of `getStreamProperties`: `{ query }`. */
export interface GetStreamPropertiesRequest extends CallOptions {
  query: Operations["getStreamProperties"]["parameters"]["query"];
}

/** Request of `getTag`: `{ path: { tagId } }`. */
export interface GetTagRequest extends CallOptions {
  path: Operations["getTag"]["parameters"]["path"];
}

/** Request of `getWorkspace`: `{ path: { workspaceId } }`. */
export interface GetWorkspaceRequest extends CallOptions {
  path: Operations["getWorkspace"]["parameters"]["path"];
}

/** Request of `initiateOAuth`: `{ body }`. */
export interface InitiateOAuthRequest extends CallOptions {
  body: Schemas["InitiateOauthRequest"];
}

/** Request of `listApplications`. */
export interface ListApplicationsRequest extends CallOptions {}

/** Request of `listConnections`: `{ query? }`. */
export interface ListConnectionsRequest extends CallOptions {
  query?: Operations["listConnections"]["parameters"]["query"];
}

/** Request of `listConnectorDefinitions`: `{ query }`. */
export interface ListConnectorDefinitionsRequest extends CallOptions {
  query: Operations["listConnectorDefinitions"]["parameters"]["query"];
}

/** Request of `listDataplanes`: `{ query? }`. */
export interface ListDataplanesRequest extends CallOptions {
  query?: Operations["listDataplanes"]["parameters"]["query"];
}

/** Request of `listDeclarativeSourceDefinitions`: `{ path: { workspaceId } }`. */
export interface ListDeclarativeSourceDefinitionsRequest extends CallOptions {
  path: Operations["listDeclarativeSourceDefinitions"]["parameters"]["path"];
}

/** Request of `listDestinationDefinitions`: `{ path: { workspaceId } }`. */
export interface ListDestinationDefinitionsRequest extends CallOptions {
  path: Operations["listDestinationDefinitions"]["parameters"]["path"];
}

/** Request of `listDestinations`: `{ query? }`. */
export interface ListDestinationsRequest extends CallOptions {
  query?: Operations["listDestinations"]["parameters"]["query"];
}

/** Request of `listEmbeddedOrganizationsByUser`. */
export interface ListEmbeddedOrganizationsByUserRequest extends CallOptions {}

/** Request of `listGroupMembers`: `{ path: { groupId }, query? }`. */
export interface ListGroupMembersRequest extends CallOptions {
  path: Operations["listGroupMembers"]["parameters"]["path"];
  query?: Operations["listGroupMembers"]["parameters"]["query"];
}

/** Request of `listGroupPermissions`: `{ path: { groupId } }`. */
export interface ListGroupPermissionsRequest extends CallOptions {
  path: Operations["listGroupPermissions"]["parameters"]["path"];
}

/** Request of `listGroups`: `{ query }`. */
export interface ListGroupsRequest extends CallOptions {
  query: Operations["listGroups"]["parameters"]["query"];
}

/** Request of `listJobs`: `{ query? }`. */
export interface ListJobsRequest extends CallOptions {
  query?: Operations["listJobs"]["parameters"]["query"];
}

/** Request of `listOrganizationsForUser`. */
export interface ListOrganizationsForUserRequest extends CallOptions {}

/** Request of `listPermissions`: `{ query? }`. */
export interface ListPermissionsRequest extends CallOptions {
  query?: Operations["listPermissions"]["parameters"]["query"];
}

/** Request of `listRegions`: `{ query }`. */
export interface ListRegionsRequest extends CallOptions {
  query: Operations["listRegions"]["parameters"]["query"];
}

/** Request of `listSourceDefinitions`: `{ path: { workspaceId } }`. */
export interface ListSourceDefinitionsRequest extends CallOptions {
  path: Operations["listSourceDefinitions"]["parameters"]["path"];
}

/** Request of `listSources`: `{ query? }`. */
export interface ListSourcesRequest extends CallOptions {
  query?: Operations["listSources"]["parameters"]["query"];
}

/** Request of `listTags`: `{ query? }`. */
export interface ListTagsRequest extends CallOptions {
  query?: Operations["listTags"]["parameters"]["query"];
}

/** Request of `listUsersWithinAnOrganization`: `{ query }`. */
export interface ListUsersWithinAnOrganizationRequest extends CallOptions {
  query: Operations["listUsersWithinAnOrganization"]["parameters"]["query"];
}

/** Request of `listWorkspaces`: `{ query? }`. */
export interface ListWorkspacesRequest extends CallOptions {
  query?: Operations["listWorkspaces"]["parameters"]["query"];
}

/** Request of `oauthCallback`: `{ query? }`. */
export interface OauthCallbackRequest extends CallOptions {
  query?: Operations["oauthCallback"]["parameters"]["query"];
}

/** Request of `patchConnection`: `{ path: { connectionId }, body }`. */
export interface PatchConnectionRequest extends CallOptions {
  path: Operations["patchConnection"]["parameters"]["path"];
  body: Schemas["ConnectionPatchRequest"];
}

/** Request of `patchDestination`: `{ path: { destinationId }, body }`. */
export interface PatchDestinationRequest extends CallOptions {
  path: Operations["patchDestination"]["parameters"]["path"];
  body: Schemas["DestinationPatchRequest"];
}

/** Request of `patchSource`: `{ path: { sourceId }, body }`. */
export interface PatchSourceRequest extends CallOptions {
  path: Operations["patchSource"]["parameters"]["path"];
  body: Schemas["SourcePatchRequest"];
}

/** Request of `putDestination`: `{ path: { destinationId }, body }`. */
export interface PutDestinationRequest extends CallOptions {
  path: Operations["putDestination"]["parameters"]["path"];
  body: Schemas["DestinationPutRequest"];
}

/** Request of `putSource`: `{ path: { sourceId }, body }`. */
export interface PutSourceRequest extends CallOptions {
  path: Operations["putSource"]["parameters"]["path"];
  body: Schemas["SourcePutRequest"];
}

/** Request of `removeGroupMember`: `{ path: { groupId, userId } }`. */
export interface RemoveGroupMemberRequest extends CallOptions {
  path: Operations["removeGroupMember"]["parameters"]["path"];
}

/** Request of `updateDataplane`: `{ path: { dataplaneId }, body }`. */
export interface UpdateDataplaneRequest extends CallOptions {
  path: Operations["updateDataplane"]["parameters"]["path"];
  body: Schemas["DataplanePatchRequest"];
}

/** Request of `updateDeclarativeSourceDefinition`: `{ path: { workspaceId, definitionId }, body }`. */
export interface UpdateDeclarativeSourceDefinitionRequest extends CallOptions {
  path: Operations["updateDeclarativeSourceDefinition"]["parameters"]["path"];
  body: Schemas["UpdateDeclarativeSourceDefinitionRequest"];
}

/** Request of `updateDestinationDefinition`: `{ path: { workspaceId, definitionId }, body }`. */
export interface UpdateDestinationDefinitionRequest extends CallOptions {
  path: Operations["updateDestinationDefinition"]["parameters"]["path"];
  body: Schemas["UpdateDefinitionRequest"];
}

/** Request of `updateGroup`: `{ path: { groupId }, body }`. */
export interface UpdateGroupRequest extends CallOptions {
  path: Operations["updateGroup"]["parameters"]["path"];
  body: Schemas["GroupUpdateRequest"];
}

/** Request of `updatePermission`: `{ path: { permissionId }, body }`. */
export interface UpdatePermissionRequest extends CallOptions {
  path: Operations["updatePermission"]["parameters"]["path"];
  body: Schemas["PermissionUpdateRequest"];
}

/** Request of `updateRegion`: `{ path: { regionId }, body }`. */
export interface UpdateRegionRequest extends CallOptions {
  path: Operations["updateRegion"]["parameters"]["path"];
  body: Schemas["RegionPatchRequest"];
}

/** Request of `updateSourceDefinition`: `{ path: { workspaceId, definitionId }, body }`. */
export interface UpdateSourceDefinitionRequest extends CallOptions {
  path: Operations["updateSourceDefinition"]["parameters"]["path"];
  body: Schemas["UpdateDefinitionRequest"];
}

/** Request of `updateTag`: `{ path: { tagId }, body }`. */
export interface UpdateTagRequest extends CallOptions {
  path: Operations["updateTag"]["parameters"]["path"];
  body: Schemas["TagPatchRequest"];
}

/** Request of `updateWorkspace`: `{ path: { workspaceId }, body }`. */
export interface UpdateWorkspaceRequest extends CallOptions {
  path: Operations["updateWorkspace"]["parameters"]["path"];
  body: Schemas["WorkspaceUpdateRequest"];
}

/** One method per operation of the API. Each resolves to the body of a successful answer and rejects with an error. */
export interface OperationMethods {
  /**
   * Add a user to a group.
   *
   * The user must already belong to the organization, otherwise the answer is 404. A user who is in the group already, or a group managed through SCIM, answers 409.
   *
   * `POST /groups/{groupId}/members`
   */
  addGroupMember: (request: AddGroupMemberRequest) => Promise<Schemas["GroupMemberResponse"]>;
  /**
   * Cancel a running job.
   *
   * Stops whatever job its connection runs now, even when the given job ended long ago: check the status first and do not repeat the call late. Can block for long, and the answer may still say `running`, so poll until the status is final. A job that is `pending` or `incomplete` answers 200 and goes on: ask again once it runs.
   *
   * The function `cancelJob(airbyte, jobId)` checks the status first, and waits until the job is over.
   *
   * `DELETE /jobs/{jobId}`
   */
  cancelJob: (request: CancelJobRequest) => Promise<Schemas["JobResponse"]>;
  /**
   * Exchange client credentials for an access token.
   *
   * Send JSON: some self-managed versions refuse the form. Needs no token and is safe to repeat. Wrong credentials are answered with 400, 401 or 500, depending on the edition.
   *
   * The client calls this itself. For the current token use `airbyte.auth.getAccessToken()`.
   *
   * `POST /applications/token`
   */
  createAccessToken: (request: CreateAccessTokenRequest) => Promise<Schemas["PublicAccessTokenResponse"]>;
  /**
   * Create an application.
   *
   * Cloud and most Enterprise servers allow two applications per user and answer 400 to a third. Community has one fixed application and answers 500. A repeat after a lost answer can make a second one.
   *
   * `POST /applications`
   */
  createApplication: (request: CreateApplicationRequest) => Promise<Schemas["ApplicationRead"]>;
  /**
   * Create a connection between a source and a destination.
   *
   * The server checks the streams against the schema of the source that it discovered last, and discovers it first if there is none, which can take minutes; for new tables or columns call getStreamProperties with `ignoreCache: true` before. Names are not unique: sending the request again after a lost answer makes a second connection, so list first. A community server has at most 100 connections since 2026: 422.
   *
   * Streams and other things that you have read go through `asInput`.
   *
   * `POST /connections`
   */
  createConnection: (request: CreateConnectionRequest) => Promise<Schemas["ConnectionResponse"]>;
  /**
   * Create a dataplane and its credentials.
   *
   * The client secret is shown in this answer only: store it at once. The name must be new in its region; a name in use is answered with 409, by some servers with 500 `unexpected-problem`.
   *
   * `POST /dataplanes`
   */
  createDataplane: (request: CreateDataplaneRequest) => Promise<Schemas["DataplaneCreateResponseBody"]>;
  /**
   * Create a source definition from a manifest.
   *
   * Publishes the manifest as version 1. All workspaces of the organization can use it: create it once, not in each. Names are not unique: a repeat after a lost answer makes a second one. A manifest whose `version` has a major number that the server does not know is answered with 409 `state-conflict`, and can leave a draft in the connector builder.
   *
   * `POST /workspaces/{workspaceId}/definitions/declarative_sources`
   */
  createDeclarativeSourceDefinition: (request: CreateDeclarativeSourceDefinitionRequest) => Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /**
   * Create a destination.
   *
   * Give `definitionId` or `configuration.destinationType`: with neither the server answers 422, to an unknown type 400. Names are not unique: a repeat after a lost answer makes a second one.
   *
   * `POST /destinations`
   */
  createDestination: (request: CreateDestinationRequest) => Promise<Schemas["DestinationResponse"]>;
  /**
   * Add a custom destination connector from an image.
   *
   * Self-managed only: Cloud answers 400. The server starts the image to read its specification, which can take minutes; one that it cannot pull or start answers 409. Names are not unique: a repeat after a lost answer makes a second one.
   *
   * `POST /workspaces/{workspaceId}/definitions/destinations`
   */
  createDestinationDefinition: (request: CreateDestinationDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Create a group in an organization.
   *
   * You must be an organization admin, and your plan must include groups; otherwise the answer is 403. A name that is taken in the organization answers 409, so repeating the request does no harm.
   *
   * `POST /groups`
   */
  createGroup: (request: CreateGroupRequest) => Promise<Schemas["GroupResponse"]>;
  /**
   * Give every member of a group a role in a workspace or an organization.
   *
   * The workspace or organization must be the group's own. A permission that the group already has answers 400 (on some servers 409), so repeating the request does no harm.
   *
   * `POST /groups/{groupId}/permissions`
   */
  createGroupPermission: (request: CreateGroupPermissionRequest) => Promise<Schemas["GroupPermissionResponse"]>;
  /**
   * Start a sync, or clear the data of a connection.
   *
   * A sync can block for up to a minute, a reset or clear for longer, as it first cancels a running sync. 409 `try-again-later` means that a sync is running already, 409 `state-conflict` that the connection is not active (a reset or clear runs all the same) or that the start is in doubt and the job may still appear. Look for the job before you repeat: a second sync can start, and a repeated reset or clear starts over. After a reset that failed, the server starts another one in place of each sync, until one succeeds or is cancelled: the answer says so by its jobType. A refresh cannot be started: 422. A sync and a reset need the role of a runner in the workspace, a clear that of an editor.
   *
   * `runJob` starts a job and waits for its end; `ensureSync` also waits for a sync that is running already.
   *
   * `POST /jobs`
   */
  createJob: (request: CreateJobRequest) => Promise<Schemas["JobResponse"]>;
  /**
   * Set the OAuth client that a connector uses in a whole organization.
   *
   * The connector then signs in with your own OAuth application in every workspace. Your plan must include the feature, otherwise the answer is 403; an unknown connector name answers 400.
   *
   * `PUT /organizations/{organizationId}/oauthCredentials`
   */
  createOrUpdateOrganizationOAuthCredentials: (request: CreateOrUpdateOrganizationOAuthCredentialsRequest) => Promise<void>;
  /**
   * Set the OAuth client that a connector uses in a workspace.
   *
   * The connector then signs in with your own OAuth application instead of the one from Airbyte. Only Airbyte Cloud has this: the open-source server answers 501 with an empty body.
   *
   * `PUT /workspaces/{workspaceId}/oauthCredentials`
   */
  createOrUpdateWorkspaceOAuthCredentials: (request: CreateOrUpdateWorkspaceOAuthCredentialsRequest) => Promise<void>;
  /**
   * Give a user a role in a workspace or an organization.
   *
   * Safe to repeat: if the user already has this very role there, the server answers with the existing permission. Another role in the same place stays beside the old one: to change a role, use updatePermission. A workspace role that the user's role in the organization covers is refused with a 500 whose text says so, and a role in the organization removes the workspace roles that it covers. Without workspaceId and organizationId it answers 400.
   *
   * `POST /permissions`
   */
  createPermission: (request: CreatePermissionRequest) => Promise<Schemas["PermissionResponse"]>;
  /**
   * Create a region.
   *
   * The name must be new in its organization; a name in use is answered with 409, by some servers with 500 `unexpected-problem`.
   *
   * `POST /regions`
   */
  createRegion: (request: CreateRegionRequest) => Promise<Schemas["RegionResponse"]>;
  /**
   * Create a source.
   *
   * Give `definitionId` or `configuration.sourceType`: with neither the server answers 422, to an unknown type 400. Names are not unique: a repeat after a lost answer makes a second one.
   *
   * `POST /sources`
   */
  createSource: (request: CreateSourceRequest) => Promise<Schemas["SourceResponse"]>;
  /**
   * Add a custom source connector from an image.
   *
   * Self-managed only: Cloud answers 400. The server starts the image to read its specification, which can take minutes; one that it cannot pull or start answers 409. Names are not unique: a repeat after a lost answer makes a second one.
   *
   * `POST /workspaces/{workspaceId}/definitions/sources`
   */
  createSourceDefinition: (request: CreateSourceDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Create a tag in a workspace.
   *
   * A workspace holds at most 100 tags. A name that is taken in the workspace answers 409, so repeating the request does no harm.
   *
   * `POST /tags`
   */
  createTag: (request: CreateTagRequest) => Promise<Schemas["TagResponse"]>;
  /**
   * Create a workspace.
   *
   * Names are not unique: sending the request again after a lost answer makes a second workspace. Newer Cloud servers refuse more workspaces than the plan allows (`error:workspace-limit-for-organization-reached`; `data.limit` says how many).
   *
   * `POST /workspaces`
   */
  createWorkspace: (request: CreateWorkspaceRequest) => Promise<Schemas["WorkspaceResponse"]>;
  /**
   * Delete an application.
   *
   * Answers with the application that is gone. Its credentials give no new tokens from then on. Community answers 500, and so can a repeat.
   *
   * `DELETE /applications/{applicationId}`
   */
  deleteApplication: (request: DeleteApplicationRequest) => Promise<Schemas["ApplicationRead"]>;
  /**
   * Delete a connection.
   *
   * Deleting it again answers 204 again. A later GET answers 200 with the status `deprecated`, so do not wait for a 404.
   *
   * `DELETE /connections/{connectionId}`
   */
  deleteConnection: (request: DeleteConnectionRequest) => Promise<void>;
  /**
   * Delete a dataplane.
   *
   * Answers with the dataplane that is gone. A repeat fails with 403, 404 or 500.
   *
   * `DELETE /dataplanes/{dataplaneId}`
   */
  deleteDataplane: (request: DeleteDataplaneRequest) => Promise<Schemas["DataplaneResponse"]>;
  /**
   * Delete a declarative source definition.
   *
   * Deletes every source made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. A repeat fails with 403, 404 or 500.
   *
   * `DELETE /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}`
   */
  deleteDeclarativeSourceDefinition: (request: DeleteDeclarativeSourceDefinitionRequest) => Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /**
   * Delete a destination and its connections.
   *
   * Deletes every connection to the destination first, which can take minutes. A timeout does not mean that it failed.
   *
   * `DELETE /destinations/{destinationId}`
   */
  deleteDestination: (request: DeleteDestinationRequest) => Promise<void>;
  /**
   * Delete a custom destination definition.
   *
   * Deletes every destination made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. Airbyte's own connectors cannot be deleted: 400. A repeat fails with 403, 404 or 500.
   *
   * `DELETE /workspaces/{workspaceId}/definitions/destinations/{definitionId}`
   */
  deleteDestinationDefinition: (request: DeleteDestinationDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Delete a group.
   *
   * Its members lose what the group allowed them. A group that an identity provider manages through SCIM answers 409; deleting again answers 404.
   *
   * `DELETE /groups/{groupId}`
   */
  deleteGroup: (request: DeleteGroupRequest) => Promise<void>;
  /**
   * Take a permission away from a group.
   *
   * `DELETE /groups/{groupId}/permissions/{permissionId}`
   */
  deleteGroupPermission: (request: DeleteGroupPermissionRequest) => Promise<void>;
  /**
   * Go back to Airbyte's OAuth client for a connector in an organization.
   *
   * Sources and destinations that signed in with your client fail at their next sync until somebody signs in again.
   *
   * `DELETE /organizations/{organizationId}/oauthCredentials/{actorType}/{name}`
   */
  deleteOrganizationOAuthCredentials: (request: DeleteOrganizationOAuthCredentialsRequest) => Promise<void>;
  /**
   * Take a permission away.
   *
   * With a role in the organization, the user also loses all roles in its workspaces. An unknown id, and so a second delete, or the id of a group's permission, does not answer 404 but 403 or 500. Taking the role from the last organization admin answers 409.
   *
   * `DELETE /permissions/{permissionId}`
   */
  deletePermission: (request: DeletePermissionRequest) => Promise<void>;
  /**
   * Delete a region and its dataplanes.
   *
   * Answers with the region that is gone. The list no longer has it, but GET still answers it, and a repeat can succeed again.
   *
   * `DELETE /regions/{regionId}`
   */
  deleteRegion: (request: DeleteRegionRequest) => Promise<Schemas["RegionResponse"]>;
  /**
   * Delete a source and its connections.
   *
   * Deletes every connection of the source first, which can take minutes. A timeout does not mean that it failed.
   *
   * `DELETE /sources/{sourceId}`
   */
  deleteSource: (request: DeleteSourceRequest) => Promise<void>;
  /**
   * Delete a custom source definition.
   *
   * Deletes every source made from it, in all workspaces, and their connections first. Answers with the definition that is gone. This can take long, and a timeout does not mean that it failed. Airbyte's own connectors cannot be deleted: 400. A repeat fails with 403, 404 or 500.
   *
   * `DELETE /workspaces/{workspaceId}/definitions/sources/{definitionId}`
   */
  deleteSourceDefinition: (request: DeleteSourceDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Delete a tag.
   *
   * The connections that carry the tag stay and only lose it. Deleting it again answers 404.
   *
   * `DELETE /tags/{tagId}`
   */
  deleteTag: (request: DeleteTagRequest) => Promise<void>;
  /**
   * Delete a workspace with everything in it.
   *
   * Its connections, sources and destinations are deleted first, which can take long: a timeout does not mean that it failed. Some servers delete only 20 of its sources and 20 of its destinations, and the others keep their secrets: delete these first. Deleting it again answers 403 or 404.
   *
   * `DELETE /workspaces/{workspaceId}`
   */
  deleteWorkspace: (request: DeleteWorkspaceRequest) => Promise<void>;
  /**
   * Go back to Airbyte's OAuth client for a connector in a workspace.
   *
   * Sources and destinations that signed in with your client fail at their next sync until somebody signs in again. Only Airbyte Cloud has this: the open-source server answers 501 with an empty body.
   *
   * `DELETE /workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}`
   */
  deleteWorkspaceOAuthCredentials: (request: DeleteWorkspaceOAuthCredentialsRequest) => Promise<void>;
  /**
   * Make a token that reaches one end user's workspace only.
   *
   * You must be an organization admin, and the server must have authentication switched on. Safe to repeat: each call makes a new token.
   *
   * `POST /embedded/scoped_token`
   */
  generateEmbeddedScopedToken: (request: GenerateEmbeddedScopedTokenRequest) => Promise<Schemas["EmbeddedScopedTokenResponse"]>;
  /**
   * Get an application.
   *
   * Community makes a new id on every call, so an id taken from the list is answered with 404 there.
   *
   * `GET /applications/{applicationId}`
   */
  getApplication: (request: GetApplicationRequest) => Promise<Schemas["ApplicationRead"]>;
  /**
   * Get one connection.
   *
   * A deleted connection is still answered with 200, with the status `deprecated`.
   *
   * `GET /connections/{connectionId}`
   */
  getConnection: (request: GetConnectionRequest) => Promise<Schemas["ConnectionResponse"]>;
  /**
   * Get a dataplane.
   *
   * An unknown id can be answered with 500 instead of 404.
   *
   * `GET /dataplanes/{dataplaneId}`
   */
  getDataplane: (request: GetDataplaneRequest) => Promise<Schemas["DataplaneResponse"]>;
  /**
   * Get a declarative source definition.
   *
   * Answers with the version that is active.
   *
   * `GET /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}`
   */
  getDeclarativeSourceDefinition: (request: GetDeclarativeSourceDefinitionRequest) => Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /**
   * Get a destination.
   *
   * Secret values come back as `**********`. Do not wait for a 404 after a delete: a deleted destination can still be answered, without its configuration.
   *
   * `GET /destinations/{destinationId}`
   */
  getDestination: (request: GetDestinationRequest) => Promise<Schemas["DestinationResponse"]>;
  /**
   * Get a destination definition.
   *
   * `GET /workspaces/{workspaceId}/definitions/destinations/{definitionId}`
   */
  getDestinationDefinition: (request: GetDestinationDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Redirect to the API documentation.
   *
   * The server answers 302 with a `Location` on another host. No token is needed.
   *
   * `GET /`
   */
  getDocumentation: (request?: GetDocumentationRequest) => Promise<string>;
  /**
   * Make a token for the Airbyte Embedded widget.
   *
   * You must be an organization admin, and the server must have Airbyte Embedded and authentication switched on. The workspace of the end user is created on the first call. Safe to repeat: each call makes a new token. Some newer servers do not have it: they answer 403, as they do for a missing role.
   *
   * `POST /embedded/widget_token`
   */
  getEmbeddedWidget: (request: GetEmbeddedWidgetRequest) => Promise<Schemas["EmbeddedWidgetResponse"]>;
  /**
   * Get one group.
   *
   * You must be an organization admin, and your plan must include groups; otherwise the answer is 403.
   *
   * `GET /groups/{groupId}`
   */
  getGroup: (request: GetGroupRequest) => Promise<Schemas["GroupResponse"]>;
  /**
   * Check that the server is up.
   *
   * Answers plain text, not JSON, and needs no token. A server that is not healthy answers 503.
   *
   * `GET /health`
   */
  getHealthCheck: (request?: GetHealthCheckRequest) => Promise<string>;
  /**
   * Get a job.
   *
   * Poll this to wait for the end: `succeeded`, `failed` and `cancelled` are final. An unknown id is answered with 403, or with 409 `state-conflict` for an instance admin, instead of 404.
   *
   * `waitForJob` polls until the job is over.
   *
   * `GET /jobs/{jobId}`
   */
  getJob: (request: GetJobRequest) => Promise<Schemas["JobResponse"]>;
  /**
   * Get one permission.
   *
   * An unknown id, or that of a group's permission, answers 403 or 500, not 404.
   *
   * `GET /permissions/{permissionId}`
   */
  getPermission: (request: GetPermissionRequest) => Promise<Schemas["PermissionResponse"]>;
  /**
   * Get a region.
   *
   * An unknown id can be answered with 500 instead of 404. A deleted region is still answered; only the list leaves it out.
   *
   * `GET /regions/{regionId}`
   */
  getRegion: (request: GetRegionRequest) => Promise<Schemas["RegionResponse"]>;
  /**
   * Get a source.
   *
   * Secret values come back as `**********`. Do not wait for a 404 after a delete: a deleted source can still be answered, without its configuration.
   *
   * `GET /sources/{sourceId}`
   */
  getSource: (request: GetSourceRequest) => Promise<Schemas["SourceResponse"]>;
  /**
   * Get a source definition.
   *
   * A declarative definition is answered with 404 here: it has its own operation.
   *
   * `GET /workspaces/{workspaceId}/definitions/sources/{definitionId}`
   */
  getSourceDefinition: (request: GetSourceDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * List the streams that a source offers, with their fields and sync modes.
   *
   * Runs schema discovery when nothing is cached, which can take minutes. If the connector fails, the answer is a 500 whose message comes from the connector.
   *
   * `GET /streams`
   */
  getStreamProperties: (request: GetStreamPropertiesRequest) => Promise<Schemas["StreamPropertiesResponse"]>;
  /**
   * Get one tag.
   *
   * `GET /tags/{tagId}`
   */
  getTag: (request: GetTagRequest) => Promise<Schemas["TagResponse"]>;
  /**
   * Get one workspace.
   *
   * `GET /workspaces/{workspaceId}`
   */
  getWorkspace: (request: GetWorkspaceRequest) => Promise<Schemas["WorkspaceResponse"]>;
  /**
   * Start the OAuth consent of a source.
   *
   * Cloud only: other servers answer 501 without a body. Send the user to the URL in the answer; after consent they arrive at your `redirectUrl` with a `secret_id`, which goes into createSource as `secretId`. Safe to repeat.
   *
   * `POST /sources/initiateOAuth`
   */
  initiateOAuth: (request: InitiateOAuthRequest) => Promise<Schemas["RedirectUrlResponse"]>;
  /**
   * List your applications.
   *
   * Everything comes at once, client secrets in clear text included. Community has one fixed application whose `id` is new on every call. With authentication switched off the endpoint does not exist.
   *
   * `GET /applications`
   */
  listApplications: (request?: ListApplicationsRequest) => Promise<Schemas["ApplicationReadList"]>;
  /**
   * List the connections of the workspaces you can see.
   *
   * The order is not fixed, so an item can repeat or be missed between pages: compare by connectionId. Page with offset until `data` is empty; the link in `next` forgets the tagIds filter.
   *
   * `paginate(airbyte.listConnections)` reads all pages and drops duplicates.
   *
   * `GET /connections`
   */
  listConnections: (request?: ListConnectionsRequest) => Promise<Schemas["ConnectionsResponse"]>;
  /**
   * List the connectors that a workspace can use.
   *
   * Not paged. Give `workspaceId`: without it the server answers 500.
   *
   * `GET /connector_definitions`
   */
  listConnectorDefinitions: (request: ListConnectorDefinitionsRequest) => Promise<Schemas["ConnectorDefinitionsResponse"]>;
  /**
   * List dataplanes.
   *
   * Not paged. The server answers a bare array. Needs no entitlement, unlike the other operations on dataplanes; with regionIds you must be an admin of their organizations.
   *
   * `GET /dataplanes`
   */
  listDataplanes: (request?: ListDataplanesRequest) => Promise<Schemas["DataplanesResponse"]>;
  /**
   * List the declarative source definitions of a workspace.
   *
   * Not paged, and each item carries its whole manifest: the answer can be large.
   *
   * `GET /workspaces/{workspaceId}/definitions/declarative_sources`
   */
  listDeclarativeSourceDefinitions: (request: ListDeclarativeSourceDefinitionsRequest) => Promise<Schemas["DeclarativeSourceDefinitionsResponse"]>;
  /**
   * List the destination definitions of a workspace.
   *
   * Not paged. Holds Airbyte's own connectors and your custom ones.
   *
   * `GET /workspaces/{workspaceId}/definitions/destinations`
   */
  listDestinationDefinitions: (request: ListDestinationDefinitionsRequest) => Promise<Schemas["DefinitionsResponse"]>;
  /**
   * List destinations.
   *
   * The list has no fixed order, so an item can come twice or be missed between pages: drop duplicates by id.
   *
   * `paginate(airbyte.listDestinations)` reads all pages and drops duplicates.
   *
   * `GET /destinations`
   */
  listDestinations: (request?: ListDestinationsRequest) => Promise<Schemas["DestinationsResponse"]>;
  /**
   * List your organizations that have Airbyte Embedded.
   *
   * Answers all of them at once, without paging. An admin of the instance sees every organization, with or without Embedded, in the role `instance_admin`.
   *
   * `GET /embedded/organizations`
   */
  listEmbeddedOrganizationsByUser: (request?: ListEmbeddedOrganizationsByUserRequest) => Promise<Schemas["EmbeddedOrganizationsList"]>;
  /**
   * List the members of a group.
   *
   * Newest members first. The last full page can link to one more page that is empty.
   *
   * `paginate(airbyte.listGroupMembers)` reads all pages and drops duplicates.
   *
   * `GET /groups/{groupId}/members`
   */
  listGroupMembers: (request: ListGroupMembersRequest) => Promise<Schemas["GroupMembersResponse"]>;
  /**
   * List what a group may do.
   *
   * Answers all permissions at once, without paging.
   *
   * `GET /groups/{groupId}/permissions`
   */
  listGroupPermissions: (request: ListGroupPermissionsRequest) => Promise<Schemas["GroupPermissionsResponse"]>;
  /**
   * List the groups of an organization.
   *
   * You must be an organization admin, and your plan must include groups; otherwise the answer is 403. The order is not fixed between pages: compare by groupId.
   *
   * `paginate(airbyte.listGroups)` reads all pages and drops duplicates.
   *
   * `GET /groups`
   */
  listGroups: (request: ListGroupsRequest) => Promise<Schemas["GroupsResponse"]>;
  /**
   * List jobs.
   *
   * The oldest job comes first unless `orderBy` says otherwise, so ask for `createdAt|DESC` to find the latest one. Without `jobType` the list holds sync and reset jobs; refreshes are listed only with `jobType=refresh`.
   *
   * `getJobs` gives the newest jobs first; `paginate(airbyte.listJobs)` reads all pages.
   *
   * `GET /jobs`
   */
  listJobs: (request?: ListJobsRequest) => Promise<Schemas["JobsResponse"]>;
  /**
   * List the organizations you belong to.
   *
   * Answers all of them at once, without paging.
   *
   * `GET /organizations`
   */
  listOrganizationsForUser: (request?: ListOrganizationsForUserRequest) => Promise<Schemas["OrganizationsResponse"]>;
  /**
   * List the permissions of a user.
   *
   * Answers all of them at once, without paging. Without userId it lists your own. Of somebody else it lists only roles in the organization itself, not those in its workspaces. What a user has through a group is not among them: see listGroupPermissions.
   *
   * `GET /permissions`
   */
  listPermissions: (request?: ListPermissionsRequest) => Promise<Schemas["PermissionsResponse"]>;
  /**
   * List the regions of an organization.
   *
   * Not paged. The server answers a bare array. Needs an entitlement: without it 403 `error:license/entitlement`.
   *
   * `GET /regions`
   */
  listRegions: (request: ListRegionsRequest) => Promise<Schemas["RegionsResponse"]>;
  /**
   * List the source definitions of a workspace.
   *
   * Not paged. Holds Airbyte's own connectors and your custom ones, without the declarative ones.
   *
   * `GET /workspaces/{workspaceId}/definitions/sources`
   */
  listSourceDefinitions: (request: ListSourceDefinitionsRequest) => Promise<Schemas["DefinitionsResponse"]>;
  /**
   * List sources.
   *
   * The list has no fixed order, so an item can come twice or be missed between pages: drop duplicates by id.
   *
   * `paginate(airbyte.listSources)` reads all pages and drops duplicates.
   *
   * `GET /sources`
   */
  listSources: (request?: ListSourcesRequest) => Promise<Schemas["SourcesResponse"]>;
  /**
   * List the tags of the workspaces you can see.
   *
   * Answers all of them at once, without paging.
   *
   * `GET /tags`
   */
  listTags: (request?: ListTagsRequest) => Promise<Schemas["TagsResponse"]>;
  /**
   * List the users of an organization.
   *
   * Answers all of them at once, without paging. With both ids and emails, a user who matches either is listed.
   *
   * `GET /users`
   */
  listUsersWithinAnOrganization: (request: ListUsersWithinAnOrganizationRequest) => Promise<Schemas["UsersResponse"]>;
  /**
   * List the workspaces you can see.
   *
   * The order is not fixed, so an item can repeat or be missed between pages: compare by workspaceId. Page with offset until `data` is empty rather than following the link in `next`.
   *
   * `paginate(airbyte.listWorkspaces)` reads all pages and drops duplicates.
   *
   * `GET /workspaces`
   */
  listWorkspaces: (request?: ListWorkspacesRequest) => Promise<Schemas["WorkspacesResponse"]>;
  /**
   * Receive the user after an OAuth consent.
   *
   * For identity providers, not for clients: it answers with a redirect to the `redirectUrl` of initiateOAuth. Cloud only, and needs no token.
   *
   * `GET /oauth/callback`
   */
  oauthCallback: (request?: OauthCallbackRequest) => Promise<string>;
  /**
   * Change the settings of a connection.
   *
   * Only the properties you send change; null counts as not sent. Sending streams replaces the whole list of streams, each as a whole, and checks them against the schema that was discovered last, or discovers it, which can take minutes. A stream that changes between incremental and full refresh loses its sync state: its next incremental sync reads everything again. A locked connection answers 409. A deleted one can be changed, but no longer syncs, whatever its status says then.
   *
   * Take what you send back from the answer through `asInput`, as in `asInput(connection.configurations)`.
   *
   * `PATCH /connections/{connectionId}`
   */
  patchConnection: (request: PatchConnectionRequest) => Promise<Schemas["ConnectionResponse"]>;
  /**
   * Change parts of a destination.
   *
   * The configuration is merged into the stored one. A setting that is left out keeps its value, so none can be removed this way: use putDestination for that. Leave secrets out, too: `**********` would be stored as the new secret. Send resourceAllocation each time, if it has one: left out, it is removed.
   *
   * Take what you send back from the answer through `asInput`, as in `asInput(destination.resourceAllocation)`.
   *
   * `PATCH /destinations/{destinationId}`
   */
  patchDestination: (request: PatchDestinationRequest) => Promise<Schemas["DestinationResponse"]>;
  /**
   * Change parts of a source.
   *
   * The configuration is merged into the stored one. A setting that is left out keeps its value, so none can be removed this way: use putSource for that. Leave secrets out, too: `**********` would be stored as the new secret. Send resourceAllocation each time, if it has one: left out, it is removed.
   *
   * Take what you send back from the answer through `asInput`, as in `asInput(source.resourceAllocation)`.
   *
   * `PATCH /sources/{sourceId}`
   */
  patchSource: (request: PatchSourceRequest) => Promise<Schemas["SourceResponse"]>;
  /**
   * Replace the name and configuration of a destination.
   *
   * The given configuration becomes the whole configuration. A secret sent as `**********` keeps its stored value; one that is left out is removed.
   *
   * `PUT /destinations/{destinationId}`
   */
  putDestination: (request: PutDestinationRequest) => Promise<Schemas["DestinationResponse"]>;
  /**
   * Replace the name and configuration of a source.
   *
   * The given configuration becomes the whole configuration. A secret sent as `**********` keeps its stored value; one that is left out is removed.
   *
   * `PUT /sources/{sourceId}`
   */
  putSource: (request: PutSourceRequest) => Promise<Schemas["SourceResponse"]>;
  /**
   * Remove a user from a group.
   *
   * Removing the same user again answers 204 again. A group that an identity provider manages through SCIM answers 409.
   *
   * `DELETE /groups/{groupId}/members/{userId}`
   */
  removeGroupMember: (request: RemoveGroupMemberRequest) => Promise<void>;
  /**
   * Rename, enable or disable a dataplane.
   *
   * Properties that are left out, or null, stay as they are.
   *
   * `PATCH /dataplanes/{dataplaneId}`
   */
  updateDataplane: (request: UpdateDataplaneRequest) => Promise<Schemas["DataplaneResponse"]>;
  /**
   * Publish a new manifest version.
   *
   * Each call adds a version and makes it the active one, so a repeat adds another. The name cannot be changed here. Name the workspace in which the definition was made: with another one of its organization the server publishes the version all the same, and then answers 404 `resource-not-found`. A manifest whose `version` has a major number that the server does not know is answered with 409 `state-conflict`.
   *
   * `PUT /workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}`
   */
  updateDeclarativeSourceDefinition: (request: UpdateDeclarativeSourceDefinitionRequest) => Promise<Schemas["DeclarativeSourceDefinitionResponse"]>;
  /**
   * Rename a custom destination connector or change its version.
   *
   * Self-managed only: Cloud answers 400, and so does every server for a connector of Airbyte's own.
   *
   * `PUT /workspaces/{workspaceId}/definitions/destinations/{definitionId}`
   */
  updateDestinationDefinition: (request: UpdateDestinationDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Change the name or the description of a group.
   *
   * Only the properties you send change; null counts as not sent, so send an empty text to clear the description. A taken name answers 409, and so does a new name for a group that an identity provider manages through SCIM.
   *
   * `PATCH /groups/{groupId}`
   */
  updateGroup: (request: UpdateGroupRequest) => Promise<Schemas["GroupResponse"]>;
  /**
   * Change the role that a permission gives.
   *
   * The user and the workspace or organization stay as they are, so a workspace role can only become another workspace role. If the user's role in the organization covers the new one, the server removes the permission instead. Taking the role from the last organization admin answers 409, and `instance_admin` 422.
   *
   * `PATCH /permissions/{permissionId}`
   */
  updatePermission: (request: UpdatePermissionRequest) => Promise<Schemas["PermissionResponse"]>;
  /**
   * Rename, enable or disable a region.
   *
   * Properties that are left out, or null, stay as they are.
   *
   * `PATCH /regions/{regionId}`
   */
  updateRegion: (request: UpdateRegionRequest) => Promise<Schemas["RegionResponse"]>;
  /**
   * Rename a custom source connector or change its version.
   *
   * Self-managed only: Cloud answers 400, and so does every server for a connector of Airbyte's own. Never give it a declarative definition: unlike GET and DELETE the server takes one, and puts the settings of the bare image in place of those of its manifest. Use updateDeclarativeSourceDefinition.
   *
   * `PUT /workspaces/{workspaceId}/definitions/sources/{definitionId}`
   */
  updateSourceDefinition: (request: UpdateSourceDefinitionRequest) => Promise<Schemas["DefinitionResponse"]>;
  /**
   * Change the name and the colour of a tag.
   *
   * Both must be sent, also the one that stays the same. A name that another tag of the workspace has answers 409.
   *
   * `PATCH /tags/{tagId}`
   */
  updateTag: (request: UpdateTagRequest) => Promise<Schemas["TagResponse"]>;
  /**
   * Change the name, the notifications or the region of a workspace.
   *
   * Only the properties you send change; null counts as not sent.
   *
   * `PATCH /workspaces/{workspaceId}`
   */
  updateWorkspace: (request: UpdateWorkspaceRequest) => Promise<Schemas["WorkspaceResponse"]>;
}

/**
 * Every operation by path and method: its id and, where there are any, its traits as a sum of bits, and the names of its query:
 * - 1: may be repeated although its method may not
 * - 2: must not be repeated although its method may
 * - 4: answered slowly
 * - 8: needs no credentials
 * - 16: answers with a redirect; resolves to its Location
 * - 32: answers with plain text
 * - 64: a list read page by page with `limit` and `offset`
 * - 128: answers without a body
 * - 256: takes an id that is no UUID
 * - 512: gives more than 100 rows at once if `limit` says so
 * - 1024: has a body although its method has none, or can do without one although its method has one
 */
export const operations = {
  "/": { GET: ["getDocumentation", 24] },
  "/applications": { GET: ["listApplications"], POST: ["createApplication"] },
  "/applications/token": { POST: ["createAccessToken", 9] },
  "/applications/{applicationId}": { DELETE: ["deleteApplication", 256], GET: ["getApplication", 256] },
  "/connections": { GET: ["listConnections", 64, "workspaceIds tagIds includeDeleted limit offset"], POST: ["createConnection", 4] },
  "/connections/{connectionId}": { DELETE: ["deleteConnection", 132], GET: ["getConnection"], PATCH: ["patchConnection", 5] },
  "/connector_definitions": { GET: ["listConnectorDefinitions", 0, "type workspaceId"] },
  "/dataplanes": { GET: ["listDataplanes", 0, "regionIds"], POST: ["createDataplane"] },
  "/dataplanes/{dataplaneId}": { DELETE: ["deleteDataplane"], GET: ["getDataplane"], PATCH: ["updateDataplane", 1] },
  "/destinations": { GET: ["listDestinations", 64, "workspaceIds includeDeleted limit offset"], POST: ["createDestination", 4] },
  "/destinations/{destinationId}": { DELETE: ["deleteDestination", 132], GET: ["getDestination", 0, "includeSecretCoordinates"], PATCH: ["patchDestination", 5], PUT: ["putDestination", 4] },
  "/embedded/organizations": { GET: ["listEmbeddedOrganizationsByUser"] },
  "/embedded/scoped_token": { POST: ["generateEmbeddedScopedToken", 1] },
  "/embedded/widget_token": { POST: ["getEmbeddedWidget", 1] },
  "/groups": { GET: ["listGroups", 64, "organizationId limit offset"], POST: ["createGroup"] },
  "/groups/{groupId}": { DELETE: ["deleteGroup", 128], GET: ["getGroup"], PATCH: ["updateGroup", 1] },
  "/groups/{groupId}/members": { GET: ["listGroupMembers", 64, "limit offset"], POST: ["addGroupMember"] },
  "/groups/{groupId}/members/{userId}": { DELETE: ["removeGroupMember", 128] },
  "/groups/{groupId}/permissions": { GET: ["listGroupPermissions"], POST: ["createGroupPermission"] },
  "/groups/{groupId}/permissions/{permissionId}": { DELETE: ["deleteGroupPermission", 128] },
  "/health": { GET: ["getHealthCheck", 40] },
  "/jobs": { GET: ["listJobs", 64, "connectionId limit offset jobType workspaceIds status createdAtStart createdAtEnd updatedAtStart updatedAtEnd orderBy"], POST: ["createJob", 4] },
  "/jobs/{jobId}": { DELETE: ["cancelJob", 262], GET: ["getJob", 256] },
  "/oauth/callback": { GET: ["oauthCallback", 24, "state code"] },
  "/organizations": { GET: ["listOrganizationsForUser"] },
  "/organizations/{organizationId}/oauthCredentials": { PUT: ["createOrUpdateOrganizationOAuthCredentials", 128] },
  "/organizations/{organizationId}/oauthCredentials/{actorType}/{name}": { DELETE: ["deleteOrganizationOAuthCredentials", 128] },
  "/permissions": { GET: ["listPermissions", 0, "userId organizationId"], POST: ["createPermission", 1] },
  "/permissions/{permissionId}": { DELETE: ["deletePermission", 128], GET: ["getPermission"], PATCH: ["updatePermission", 1] },
  "/regions": { GET: ["listRegions", 0, "organizationId"], POST: ["createRegion"] },
  "/regions/{regionId}": { DELETE: ["deleteRegion"], GET: ["getRegion"], PATCH: ["updateRegion", 1] },
  "/sources": { GET: ["listSources", 64, "workspaceIds includeDeleted limit offset"], POST: ["createSource", 4] },
  "/sources/initiateOAuth": { POST: ["initiateOAuth", 1] },
  "/sources/{sourceId}": { DELETE: ["deleteSource", 132], GET: ["getSource", 0, "includeSecretCoordinates"], PATCH: ["patchSource", 5], PUT: ["putSource", 4] },
  "/streams": { GET: ["getStreamProperties", 4, "sourceId destinationId ignoreCache"] },
  "/tags": { GET: ["listTags", 0, "workspaceIds"], POST: ["createTag"] },
  "/tags/{tagId}": { DELETE: ["deleteTag", 128], GET: ["getTag"], PATCH: ["updateTag", 1] },
  "/users": { GET: ["listUsersWithinAnOrganization", 0, "organizationId ids emails"] },
  "/workspaces": { GET: ["listWorkspaces", 64, "workspaceIds includeDeleted limit offset"], POST: ["createWorkspace"] },
  "/workspaces/{workspaceId}": { DELETE: ["deleteWorkspace", 132], GET: ["getWorkspace"], PATCH: ["updateWorkspace", 1] },
  "/workspaces/{workspaceId}/definitions/declarative_sources": { GET: ["listDeclarativeSourceDefinitions"], POST: ["createDeclarativeSourceDefinition"] },
  "/workspaces/{workspaceId}/definitions/declarative_sources/{definitionId}": { DELETE: ["deleteDeclarativeSourceDefinition", 4], GET: ["getDeclarativeSourceDefinition"], PUT: ["updateDeclarativeSourceDefinition", 2] },
  "/workspaces/{workspaceId}/definitions/destinations": { GET: ["listDestinationDefinitions"], POST: ["createDestinationDefinition", 4] },
  "/workspaces/{workspaceId}/definitions/destinations/{definitionId}": { DELETE: ["deleteDestinationDefinition", 4], GET: ["getDestinationDefinition"], PUT: ["updateDestinationDefinition", 4] },
  "/workspaces/{workspaceId}/definitions/sources": { GET: ["listSourceDefinitions"], POST: ["createSourceDefinition", 4] },
  "/workspaces/{workspaceId}/definitions/sources/{definitionId}": { DELETE: ["deleteSourceDefinition", 4], GET: ["getSourceDefinition"], PUT: ["updateSourceDefinition", 4] },
  "/workspaces/{workspaceId}/oauthCredentials": { PUT: ["createOrUpdateWorkspaceOAuthCredentials", 128] },
  "/workspaces/{workspaceId}/oauthCredentials/{actorType}/{name}": { DELETE: ["deleteWorkspaceOAuthCredentials", 128] },
} as const satisfies Record<string, Record<string, readonly [id: keyof OperationMethods, traits?: number, query?: string]>>;
