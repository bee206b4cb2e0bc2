
export { validate0 as check };

const func0 = Object.prototype.hasOwnProperty;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined && func0.call(data, "fields")){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.description === undefined) || (!(func0.call(data1, "description")))){
const err0 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/FieldViolation/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.field === undefined) || (!(func0.call(data1, "field")))){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/FieldViolation/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.description !== undefined && func0.call(data1, "description")){
if(typeof data1.description !== "string"){
const err2 = {instancePath:instancePath+"/fields/" + i0+"/description",schemaPath:"#/components/schemas/FieldViolation/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.field !== undefined && func0.call(data1, "field")){
if(typeof data1.field !== "string"){
const err3 = {instancePath:instancePath+"/fields/" + i0+"/field",schemaPath:"#/components/schemas/FieldViolation/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/FieldViolation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
