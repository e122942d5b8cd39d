/**
 * What makes the timeline quick with hundreds of thousands of rows: a page of them at a time is in the document, the rest
 * waits as data. Everything is set as text, never as markup. Without it the first rows stand in the page as they are.
 * @module
 */

/** Rows of one page. */
export const pageRows = 50;

/**
 * A path, date or option in a sentence that is written from right to left. What begins with a sign or a number would be
 * turned round there (UAX #9): `/data/x` would read `data/x/`. Before it stands a space or a quotation mark, or nothing.
 */
export const leftToRightRun =
  /(^|[\s\u00ab(])((?:[-/.~@#+]|\d+[-.:]\d)(?:(?!: )[^\u0600-\u06ff\u00ab\u00bb()])*[^\u0600-\u06ff\u00ab\u00bb()\s.,:;!?])/g;

export const timelineScript = `"use strict";
(function(){
var data=JSON.parse(document.getElementById("timeline-data").textContent),rows=data.rows,parts=data.parts,grades=data.grades;
var form=document.getElementById("timeline-filter"),body=document.getElementById("timeline-rows"),shown=document.getElementById("timeline-shown");
var later=document.getElementById("timeline-later"),earlier=document.getElementById("timeline-earlier");
var text=form.elements.text,part=form.elements.part,from=form.elements.from,to=form.elements.to,only=form.elements.only;
var run=new RegExp(${JSON.stringify(leftToRightRun.source)},"g"),folded=[],found=[],at=0,size=${pageRows},wait=0;
function fits(row,index,word,start,end,wanted,marked){
if(marked&&row[2]<0)return false;
if(wanted>=0&&row[1]!==wanted)return false;
if(start&&row[0]<start)return false;
if(end&&row[0].slice(0,10)>end)return false;
if(!word)return true;
if(folded[index]===undefined)folded[index]=row[3].toLowerCase();
return folded[index].indexOf(word)>=0;
}
function find(){
var word=text.value.trim().toLowerCase(),wanted=part.value===""?-1:Number(part.value),list=[];
for(var index=0;index<rows.length;index++)if(fits(rows[index],index,word,from.value,to.value,wanted,only.checked))list.push(index);
found=list;at=0;show();
}
function cell(row,content){var td=document.createElement("td");td.setAttribute("role","cell");td.appendChild(content);row.appendChild(td);}
function bdi(content,direction){var element=document.createElement("bdi");element.translate=false;if(direction)element.dir=direction;element.textContent=content;return element;}
function sentence(content){
if(document.documentElement.dir!=="rtl")return bdi(content);
var element=bdi(""),end=0,found;
run.lastIndex=0;
while((found=run.exec(content))){element.append(content.slice(end,found.index)+found[1],bdi(found[2],"ltr"));end=run.lastIndex;}
element.append(content.slice(end));
return element;
}
function show(){
var list=document.createDocumentFragment(),end=Math.min(found.length,at+size);
for(var index=at;index<end;index++){
var row=rows[found[index]],tr=document.createElement("tr"),what=document.createElement("span");
tr.setAttribute("role","row");
if(row[2]>=0){tr.className="grade-"+grades[row[2]].id;var mark=document.createElement("strong");mark.textContent=grades[row[2]].name+". ";what.appendChild(mark);}
what.appendChild(sentence(row[3]));
var time=document.createElement("time");time.dateTime=row[0];time.dir="ltr";time.textContent=row[0].slice(0,10)+" "+row[0].slice(11,19)+" UTC";
cell(tr,time);cell(tr,what);cell(tr,document.createTextNode(parts[row[1]]));list.appendChild(tr);
}
body.replaceChildren(list);
var number=function(value){return value.toLocaleString(document.documentElement.lang,{numberingSystem:"latn"});};
shown.textContent=(found.length===0?"0":number(at+1)+"\\u2013"+number(end))+" / "+number(found.length);
earlier.disabled=at===0;later.disabled=end>=found.length;
}
function soon(){clearTimeout(wait);wait=setTimeout(find,150);}
form.addEventListener("input",soon);
form.addEventListener("submit",function(event){event.preventDefault();find();});
later.addEventListener("click",function(){at+=size;show();if(later.disabled)earlier.focus();});
earlier.addEventListener("click",function(){at=Math.max(0,at-size);show();if(earlier.disabled)later.focus();});
form.hidden=false;document.getElementById("timeline-pages").hidden=false;find();
})();
`;

/** SHA-256 of `timelineScript` in base64, for the page's own policy; a test holds the two together. */
export const timelineScriptHash = "DRAEmYqECspTLzRLY7NKKriB9/Gjmfhwk5TGBQVhEJo=";
