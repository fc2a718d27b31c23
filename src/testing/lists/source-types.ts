const names = `
100ms 7shifts activecampaign acuity-scheduling adjust adobe-commerce-magento agilecrm aha airbyte
airbyte-customer-io-source airbyte-harness-source airbyte-jenkins-source airbyte-pagerduty-source
airbyte-victorops-source aircall airtable akeneo algolia alloydb alpaca-broker-api alpha-vantage amazon-ads
amazon-seller-partner amazon-sqs amplitude apify-dataset appcues appfigures appfollow apple-search-ads appsflyer
appstore-singer apptivo asana ashby assemblyai auth0 aviationstack awin-advertiser aws-cloudtrail azure-blob-storage
azure-table babelforce bamboo-hr basecamp beamer bigcommerce bigmailer bigquery bing-ads bitly blogger bluetally
boldsign box braintree braze breezometer breezy-hr brevo brex bugsnag buildkite bunny-inc buzzsprout cal-com
calendly callrail campaign-monitor campayn canny capsule-crm captain-data care-quality-commission cart castor-edc
chameleon chargebee chargedesk chargify chartmogul churnkey cimis cin7 circa circleci cisco-meraki clarif-ai clazar
clickhouse clickup-api clockify clockodo close-com cloudbeds coassemble cockroachdb coda codefresh coin-api
coingecko-coins coinmarketcap commcare commercetools concord configcat confluence convertkit convex copper couchbase
countercyclical courier customer-io customerly datadog datagen datascope db2 db2-enterprise dbt defillama delighted
deputy ding-connect dixa dockerhub docuseal dolibarr dremio drift drip dropbox-sign dv-360 dwolla dynamodb e-conomic
e2e-test easypost easypromos ebay-finance ebay-fulfillment elasticemail elasticsearch emailoctopus employment-hero
encharge eventbrite eventee eventzilla everhour exchange-rates ezofficeinventory facebook-marketing facebook-pages
factorial faker fastbill fastly fauna file fillout finage financial-modelling finnhub finnworlds
firebase-realtime-database firebolt firehydrant fleetio flexmail flexport float flowlu formbricks
free-agent-connector freightview freshbooks freshcaller freshchat freshdesk freshsales freshservice front fulcrum
fullstory gainsight-px gcs genesys getgist getlago giphy gitbook github gitlab glassfrog gmail gnews gocardless
goldcast gologin gong google-ads google-analytics-data-api google-analytics-v4 google-calendar google-classroom
google-directory google-drive google-forms google-pagespeed-insights google-search-console google-sheets
google-tasks google-webfonts google-workspace-admin-reports gorgias greenhouse greythr gridly guru gutendex
hardcoded-records harness harvest height hellobaton help-scout hibob high-level hoorayhr hubplanner hubspot
hugging-face-datasets humanitix huntr illumina-basespace imagga incident-io inflowinventory insightful insightly
instagram instatus intercom intruder invoiced invoiceninja ip2whois iterable jamf-pro jira jobnimbus jotform
judge-me-reviews just-sift justcall k6-cloud kafka katana keka kisi kissmetrics klarna klaus-api klaviyo
kustomer-singer kyriba kyve launchdarkly leadfeeder lemlist less-annoying-crm lever-hiring lightspeed-retail linear
linkedin-ads linkedin-pages linnworks lob lokalise looker luma mailchimp mailerlite mailersend mailgun mailjet-mail
mailjet-sms mailosaur mailtrap mantle marketo marketstack mendeley mention mercado-ads merge metabase metricool
microsoft-dataverse microsoft-entra-id microsoft-lists microsoft-onedrive microsoft-sharepoint microsoft-teams miro
missive mixmax mixpanel mode monday mongodb-v2 mssql mux my-hours mysql n8n nasa navan nebius-ai netsuite
netsuite-enterprise news-api newsdata newsdata-io nexiopay ninjaone-rmm nocrm northpass-lms notion nutshell nylas
nytimes okta omnisend oncehub onepagecrm onesignal onfleet open-data-dc open-exchange-rates openaq openfda
openweather opinion-stage opsgenie opuswatch oracle oracle-enterprise orb orbit oura outbrain-amplify outlook
outreach oveit pabbly-subscriptions-billing paddle pagerduty pandadoc paperform papersign pardot partnerize
partnerstack payfit paypal-transaction paystack pendo pennylane perigon persistiq persona pexels-api phyllo picqer
pingdom pinterest pipedrive pipeliner pivotal-tracker piwik plaid planhat plausible pocket pokeapi polygon-stock-api
poplar postgres posthog postmarkapp prestashop pretix primetric printify productboard productive public-apis
punk-api pypi qonto qualaroo quickbooks railz rd-station-marketing recharge recreation recruitee recurly reddit
redshift referralhero rentcast repairshopr reply-io retailexpress-by-maropost retently revenuecat revolut-merchant
ringcentral rki-covid rocket-chat rocketlane rollbar rootly rss ruddr s3 safetyculture sage-hr salesflare salesforce
salesloft sap-fieldglass sap-hana-enterprise savvycal scryfall search-metrics secoda segment sendgrid sendinblue
sendowl sendpulse senseforce sentry serpstat service-now sftp sftp-bulk sharepoint-enterprise sharetribe shippo
shipstation shopify shopwired shortcut shortio shutterstock sigma-computing signnow simfin simplecast simplesat
slack smaily smartengage smartreach smartsheets smartwaiver snapchat-marketing snowflake solarwinds-service-desk
sonar-cloud spacex-api sparkpost split-io spotify-ads spotlercrm square squarespace statsig statuspage stockdata
strava stripe survey-sparrow surveycto surveymonkey survicate svix systeme taboola talkdesk-explore tavus teamtailor
teamwork tempo teradata testrail the-guardian-api thinkific thinkific-courses thrive-learning ticketmaster
tickettailor ticktick tidb tiktok-marketing timely tinyemail tmdb todoist toggl tplcentral track-pms trello
tremendous trustpilot tvmaze-schedule twelve-data twilio twilio-taskrouter twitter tyntec-sms typeform ubidots
unleash uppromote uptick us-census uservoice vantage veeqo vercel visma-economic vitally vwo waiteraid
wasabi-stats-api watchmode weatherstack web-scrapper webflow when-i-work whisky-hunter wikipedia-pageviews
woocommerce wordpress workable workday workday-rest workflowmax workramp wrike wufoo xero xkcd xsolla
yahoo-finance-price yandex-metrica yotpo you-need-a-budget-ynab younium yousign youtube-analytics youtube-data
zapier-supported-storage zapsign zendesk-chat zendesk-sell zendesk-sunshine zendesk-support zendesk-talk zenefits
zenloop zoho-analytics-metadata-api zoho-bigin zoho-billing zoho-books zoho-campaign zoho-crm zoho-desk zoho-expense
zoho-inventory zoho-invoice zonka-feedback zoom zuora
`;

/** The names that servers or their API description have for sources. To any other the server says that there is no such type. */
export const sourceTypes: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
