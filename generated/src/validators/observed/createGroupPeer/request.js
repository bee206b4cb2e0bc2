import { createValidator } from "../../../runtime/validator.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { addIssue, joinIssues } from "../../../runtime/found-issues.js";
import { escapeSegment } from "../../../runtime/json-pointer.js";
import { check as validate1 } from "../shared-schemas/CreateGroupPeerRequestBodyAws.js";
import { check as validate2 } from "../shared-schemas/CreateGroupPeerRequestBodyAzure.js";
import { check as validate3 } from "../shared-schemas/CreateGroupPeerRequestBodyGcp.js";

export const body = /* @__PURE__ */ createValidator(validate0);
export const path = /* @__PURE__ */ createValidator(validate4);
export const query = /* @__PURE__ */ createValidator(validate5);

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
const found1 = validate2(data);
if(found1 !== null){
vErrors = joinIssues(vErrors, found1);
}
}
else if(tag0 === "GCP"){
const found2 = validate3(data);
if(found2 !== null){
vErrors = joinIssues(vErrors, found2);
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

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");

function validate4(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.groupId === undefined){
vErrors = addIssue(vErrors, {message: "is missing: add it", path: ["groupId"], keyword: "required", pointer: "/groupId"});
}
for(const key0 of Object.keys(data)){
if(!(key0 === "groupId")){
vErrors = addIssue(vErrors, {message: "is not a known property: leave it out, or correct its name", path: [key0], keyword: "additionalProperties", pointer: "/" + escapeSegment(key0)});
}
}
if(data.groupId !== undefined){
let data0 = data.groupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = addIssue(vErrors, {message: "must match the pattern ^([a-f0-9]{24})$", path: ["groupId"], keyword: "pattern", pointer: "/groupId"});
}
}
else {
vErrors = addIssue(vErrors, {message: "must be a string", path: ["groupId"], keyword: "type", pointer: "/groupId"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}


function validate5(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
for(const key0 of Object.keys(data)){
if(!((key0 === "envelope") || (key0 === "pretty"))){
vErrors = addIssue(vErrors, {message: "is not a known property: leave it out, or correct its name", path: [key0], keyword: "additionalProperties", pointer: "/" + escapeSegment(key0)});
}
}
if(data.envelope !== undefined){
if(typeof data.envelope !== "boolean"){
vErrors = addIssue(vErrors, {message: "must be a boolean", path: ["envelope"], keyword: "type", pointer: "/envelope"});
}
}
if(data.pretty !== undefined){
if(typeof data.pretty !== "boolean"){
vErrors = addIssue(vErrors, {message: "must be a boolean", path: ["pretty"], keyword: "type", pointer: "/pretty"});
}
}
}
else {
vErrors = addIssue(vErrors, {message: "must be an object", path: [], keyword: "type", pointer: ""});
}
return vErrors;
}
