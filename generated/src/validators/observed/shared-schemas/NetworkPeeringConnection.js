import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue, joinIssues } from "../../../runtime/found-issues.js";
import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

function validate0(data){
let vErrors = null;
const _errs0 = vErrors?.length;
let passed0 = 0;
const tag0 = ownProperties(Object(data)).providerName;
if(!((tag0 === "AZURE") || (tag0 === "GCP"))){
const _errs1 = vErrors?.length;
const found0 = validate1(data);
if(found0 !== null){
vErrors = joinIssues(vErrors, found0);
}
var valid0 = _errs1 === vErrors?.length;
if(valid0){
passed0++;
}
}
if(!((tag0 === "AWS") || (tag0 === "GCP"))){
const _errs2 = vErrors?.length;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
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
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["resourceGroupName"], keyword: "type", pointer: "/resourceGroupName"});
}
}
if(data.vnetName !== undefined){
if(typeof data.vnetName !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vnetName"], keyword: "type", pointer: "/vnetName"});
}
}
if(data.errorState !== undefined){
let data7 = data.errorState;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = addIssue(vErrors, {message: "must be a string or null", path: ["errorState"], keyword: "type", pointer: "/errorState"});
}
}
if(data.status !== undefined){
let data8 = data.status;
const _errs22 = vErrors?.length;
let valid4 = false;
const _errs23 = vErrors?.length;
if(typeof data8 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["status"], keyword: "type", pointer: "/status"});
}
if(!(((((data8 === "ADDING_PEER") || (data8 === "AVAILABLE")) || (data8 === "FAILED")) || (data8 === "DELETION_FAILED")) || (data8 === "DELETING"))){
vErrors = addIssue(vErrors, {message: "must be one of \"ADDING_PEER\", \"AVAILABLE\", \"FAILED\", \"DELETION_FAILED\", \"DELETING\"", path: ["status"], keyword: "enum", pointer: "/status"});
}
var _valid0 = _errs23 === vErrors?.length;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs25 = vErrors?.length;
if(typeof data8 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["status"], keyword: "type", pointer: "/status"});
}
var _valid0 = _errs25 === vErrors?.length;
valid4 = valid4 || _valid0;
}
if(!valid4){
vErrors = addIssue(vErrors, {message: "must match at least one of the alternatives", path: ["status"], keyword: "anyOf", pointer: "/status"});
}
else {
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
var valid1 = _errs2 === vErrors?.length;
if(valid1){
passed0++;
}
}
if(!((tag0 === "AWS") || (tag0 === "AZURE"))){
const _errs27 = vErrors?.length;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
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
if(data.errorMessage !== undefined){
let data14 = data.errorMessage;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = addIssue(vErrors, {message: "must be a string or null", path: ["errorMessage"], keyword: "type", pointer: "/errorMessage"});
}
}
if(data.status !== undefined){
let data15 = data.status;
const _errs43 = vErrors?.length;
let valid8 = false;
const _errs44 = vErrors?.length;
if(typeof data15 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["status"], keyword: "type", pointer: "/status"});
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
vErrors = addIssue(vErrors, {message: "must be one of \"ADDING_PEER\", \"WAITING_FOR_USER\", \"AVAILABLE\", \"FAILED\", \"DELETING\"", path: ["status"], keyword: "enum", pointer: "/status"});
}
var _valid1 = _errs44 === vErrors?.length;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs46 = vErrors?.length;
if(typeof data15 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["status"], keyword: "type", pointer: "/status"});
}
var _valid1 = _errs46 === vErrors?.length;
valid8 = valid8 || _valid1;
}
if(!valid8){
vErrors = addIssue(vErrors, {message: "must match at least one of the alternatives", path: ["status"], keyword: "anyOf", pointer: "/status"});
}
else {
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
var valid5 = _errs27 === vErrors?.length;
if(valid5){
passed0++;
}
}
if(!(passed0 === 1)){
vErrors = addIssue(vErrors, {message: passed0 > 1 ? "must match only one of the alternatives, and matches several" : "must match one of the alternatives", path: [], keyword: "oneOf", pointer: ""});
}
else {
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
return vErrors;
}
