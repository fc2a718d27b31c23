const names = `
amazon-sqs astra aws-datalake azure-blob-storage bigquery bigquery-denormalized cassandra clickhouse convex csv
cumulio customer-io databend databricks deepset dev-null devmate-cloud doris duckdb dynamodb e2e-test elasticsearch
exasol firebolt firestore gcs google-sheets hubspot iceberg kafka keen kinesis langchain local-json
mariadb-columnstore meilisearch milvus mongodb motherduck mqtt mssql mssql-v2 mysql oracle pgvector pinecone
postgres pubsub pulsar qdrant r2 rabbitmq redis redpanda redshift rockset s3 s3-data-lake s3-glue salesforce scylla
selectdb sftp-json snowflake snowflake-cortex sqlite starburst-galaxy surrealdb teradata tidb timeplus typesense
vectara vertica weaviate xata yellowbrick yugabytedb
`;

/** The names that servers or their API description have for destinations. To any other the server says that there is no such type. */
export const destinationTypes: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
