import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";

export { validate0 as check };

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(tag0 === "AWS"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.providerName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["providerName"], keyword: "required", pointer: "/providerName"});
}
if(data.accepterRegionName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["accepterRegionName"], keyword: "required", pointer: "/accepterRegionName"});
}
if(data.awsAccountId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["awsAccountId"], keyword: "required", pointer: "/awsAccountId"});
}
if(data.routeTableCidrBlock === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["routeTableCidrBlock"], keyword: "required", pointer: "/routeTableCidrBlock"});
}
if(data.vpcId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["vpcId"], keyword: "required", pointer: "/vpcId"});
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["containerId"], keyword: "type", pointer: "/containerId"});
}
}
if(data.id !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["id"], keyword: "readOnly", pointer: "/id"});
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["providerName"], keyword: "type", pointer: "/providerName"});
}
if("AWS" !== data2){
vErrors = addIssue(vErrors, {message: "must be \"AWS\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.accepterRegionName !== undefined){
if(typeof data.accepterRegionName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["accepterRegionName"], keyword: "type", pointer: "/accepterRegionName"});
}
}
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["awsAccountId"], keyword: "type", pointer: "/awsAccountId"});
}
}
if(data.connectionId !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["connectionId"], keyword: "readOnly", pointer: "/connectionId"});
}
if(data.errorStateName !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["errorStateName"], keyword: "readOnly", pointer: "/errorStateName"});
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["routeTableCidrBlock"], keyword: "type", pointer: "/routeTableCidrBlock"});
}
}
if(data.statusName !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["statusName"], keyword: "readOnly", pointer: "/statusName"});
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vpcId"], keyword: "type", pointer: "/vpcId"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
}
else if(tag0 === "AZURE"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.providerName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["providerName"], keyword: "required", pointer: "/providerName"});
}
if(data.azureDirectoryId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["azureDirectoryId"], keyword: "required", pointer: "/azureDirectoryId"});
}
if(data.azureSubscriptionId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["azureSubscriptionId"], keyword: "required", pointer: "/azureSubscriptionId"});
}
if(data.resourceGroupName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["resourceGroupName"], keyword: "required", pointer: "/resourceGroupName"});
}
if(data.vnetName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["vnetName"], keyword: "required", pointer: "/vnetName"});
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["containerId"], keyword: "type", pointer: "/containerId"});
}
}
if(data.id !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["id"], keyword: "readOnly", pointer: "/id"});
}
if(data.providerName !== undefined){
let data12 = data.providerName;
if(typeof data12 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["providerName"], keyword: "type", pointer: "/providerName"});
}
if("AZURE" !== data12){
vErrors = addIssue(vErrors, {message: "must be \"AZURE\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.azureDirectoryId !== undefined){
if(typeof data.azureDirectoryId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["azureDirectoryId"], keyword: "type", pointer: "/azureDirectoryId"});
}
}
if(data.azureSubscriptionId !== undefined){
if(typeof data.azureSubscriptionId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["azureSubscriptionId"], keyword: "type", pointer: "/azureSubscriptionId"});
}
}
if(data.errorState !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["errorState"], keyword: "readOnly", pointer: "/errorState"});
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["resourceGroupName"], keyword: "type", pointer: "/resourceGroupName"});
}
}
if(data.status !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["status"], keyword: "readOnly", pointer: "/status"});
}
if(data.vnetName !== undefined){
if(typeof data.vnetName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vnetName"], keyword: "type", pointer: "/vnetName"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
}
if(data.providerName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["providerName"], keyword: "required", pointer: "/providerName"});
}
if(data.gcpProjectId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["gcpProjectId"], keyword: "required", pointer: "/gcpProjectId"});
}
if(data.networkName === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["networkName"], keyword: "required", pointer: "/networkName"});
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["containerId"], keyword: "type", pointer: "/containerId"});
}
}
if(data.id !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["id"], keyword: "readOnly", pointer: "/id"});
}
if(data.providerName !== undefined){
let data21 = data.providerName;
if(typeof data21 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["providerName"], keyword: "type", pointer: "/providerName"});
}
if("GCP" !== data21){
vErrors = addIssue(vErrors, {message: "must be \"GCP\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.errorMessage !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["errorMessage"], keyword: "readOnly", pointer: "/errorMessage"});
}
if(data.gcpProjectId !== undefined){
if(typeof data.gcpProjectId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["gcpProjectId"], keyword: "type", pointer: "/gcpProjectId"});
}
}
if(data.networkName !== undefined){
if(typeof data.networkName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["networkName"], keyword: "type", pointer: "/networkName"});
}
}
if(data.status !== undefined){
vErrors = addIssue(vErrors, {message: "is set by the service: leave it out", path: ["status"], keyword: "readOnly", pointer: "/status"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
}
else {
vErrors = addIssue(vErrors, {message: "must name one of the alternatives", path: ["providerName"], keyword: "discriminator", pointer: "/providerName"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
