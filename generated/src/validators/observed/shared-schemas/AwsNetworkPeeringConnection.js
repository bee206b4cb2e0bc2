import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue } from "../../../runtime/found-issues.js";

export { validate0 as check };

function validate0(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["containerId"], keyword: "required", pointer: "/containerId"});
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
if(typeof data.id !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["id"], keyword: "type", pointer: "/id"});
}
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
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["awsAccountId"], keyword: "type", pointer: "/awsAccountId"});
}
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["routeTableCidrBlock"], keyword: "type", pointer: "/routeTableCidrBlock"});
}
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["vpcId"], keyword: "type", pointer: "/vpcId"});
}
}
if(data.accepterRegionName !== undefined){
let data6 = data.accepterRegionName;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = addIssue(vErrors, {message: "must be a string or null", path: ["accepterRegionName"], keyword: "type", pointer: "/accepterRegionName"});
}
}
if(data.connectionId !== undefined){
let data7 = data.connectionId;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = addIssue(vErrors, {message: "must be a string or null", path: ["connectionId"], keyword: "type", pointer: "/connectionId"});
}
}
if(data.errorStateName !== undefined){
let data8 = data.errorStateName;
const _errs18 = vErrors?.length;
let valid1 = false;
const _errs19 = vErrors?.length;
if(typeof data8 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorStateName"], keyword: "type", pointer: "/errorStateName"});
}
if(!(((data8 === "REJECTED") || (data8 === "EXPIRED")) || (data8 === "INVALID_ARGUMENT"))){
vErrors = addIssue(vErrors, {message: "must be one of \"REJECTED\", \"EXPIRED\", \"INVALID_ARGUMENT\"", path: ["errorStateName"], keyword: "enum", pointer: "/errorStateName"});
}
var _valid0 = _errs19 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs21 = vErrors?.length;
if(typeof data8 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["errorStateName"], keyword: "type", pointer: "/errorStateName"});
}
var _valid0 = _errs21 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs23 = vErrors?.length;
if(data8 !== null){
vErrors = addIssue(vErrors, {message: "must be null", path: ["errorStateName"], keyword: "type", pointer: "/errorStateName"});
}
var _valid0 = _errs23 === vErrors?.length;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
vErrors = addIssue(vErrors, {message: "must match at least one of the alternatives", path: ["errorStateName"], keyword: "anyOf", pointer: "/errorStateName"});
}
else {
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if(data.statusName !== undefined){
let data9 = data.statusName;
const _errs26 = vErrors?.length;
let valid2 = false;
const _errs27 = vErrors?.length;
if(typeof data9 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["statusName"], keyword: "type", pointer: "/statusName"});
}
if(!((((((data9 === "INITIATING") || (data9 === "PENDING_ACCEPTANCE")) || (data9 === "FAILED")) || (data9 === "FINALIZING")) || (data9 === "AVAILABLE")) || (data9 === "TERMINATING"))){
vErrors = addIssue(vErrors, {message: "must be one of \"INITIATING\", \"PENDING_ACCEPTANCE\", \"FAILED\", \"FINALIZING\", \"AVAILABLE\", \"TERMINATING\"", path: ["statusName"], keyword: "enum", pointer: "/statusName"});
}
var _valid1 = _errs27 === vErrors?.length;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs29 = vErrors?.length;
if(typeof data9 !== "string"){
vErrors = addIssue(vErrors, {message: "must be a string", path: ["statusName"], keyword: "type", pointer: "/statusName"});
}
var _valid1 = _errs29 === vErrors?.length;
valid2 = valid2 || _valid1;
}
if(!valid2){
vErrors = addIssue(vErrors, {message: "must match at least one of the alternatives", path: ["statusName"], keyword: "anyOf", pointer: "/statusName"});
}
else {
if(_errs26){
vErrors.length = _errs26;
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
return vErrors;
}
