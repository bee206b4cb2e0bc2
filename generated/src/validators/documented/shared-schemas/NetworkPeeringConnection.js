import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue, joinIssues } from "../../../runtime/found-issues.js";
import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(tag0 === "AWS"){
const found0 = validate1(data);
if(found0 !== null){
vErrors = joinIssues(vErrors, found0);
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
if(typeof data.id !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["id"], keyword: "type", pointer: "/id"});
}
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["providerName"], keyword: "type", pointer: "/providerName"});
}
if("AZURE" !== data2){
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
if(typeof data.errorState !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorState"], keyword: "type", pointer: "/errorState"});
}
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["resourceGroupName"], keyword: "type", pointer: "/resourceGroupName"});
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["status"], keyword: "type", pointer: "/status"});
}
if(!(((((data7 === "ADDING_PEER") || (data7 === "AVAILABLE")) || (data7 === "FAILED")) || (data7 === "DELETION_FAILED")) || (data7 === "DELETING"))){
vErrors = addIssue(vErrors, {message: "must be one of \"ADDING_PEER\", \"AVAILABLE\", \"FAILED\", \"DELETION_FAILED\", \"DELETING\"", path: ["status"], keyword: "enum", pointer: "/status"});
}
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
if(typeof data.id !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["id"], keyword: "type", pointer: "/id"});
}
}
if(data.providerName !== undefined){
let data11 = data.providerName;
if(typeof data11 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["providerName"], keyword: "type", pointer: "/providerName"});
}
if("GCP" !== data11){
vErrors = addIssue(vErrors, {message: "must be \"GCP\"", path: ["providerName"], keyword: "const", pointer: "/providerName"});
}
}
if(data.errorMessage !== undefined){
if(typeof data.errorMessage !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorMessage"], keyword: "type", pointer: "/errorMessage"});
}
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
let data15 = data.status;
if(typeof data15 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["status"], keyword: "type", pointer: "/status"});
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
vErrors = addIssue(vErrors, {message: "must be one of \"ADDING_PEER\", \"WAITING_FOR_USER\", \"AVAILABLE\", \"FAILED\", \"DELETING\"", path: ["status"], keyword: "enum", pointer: "/status"});
}
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
