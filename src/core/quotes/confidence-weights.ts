/** Weights of the speaker confidence in thousandths, one feature a line; written by test/eval/train-speaker-confidence.ts. */
export const CONFIDENCE_WEIGHTS = `
244	bias
-56	found name behind
307	found name head
-63	found name relative
-19	found pronoun named
76	found pronoun spoke
73	found pronoun subject
-83	found pronoun within
74	found role spoke
-536	found role subject
-1	found role title
375	found running after name
141	found running after pronoun
-1091	found running after role
-49	found running after running
-49	gender known name behind
209	gender known name head
-669	gender known name relative
295	gender known pronoun named
336	gender known pronoun spoke
315	gender known pronoun subject
214	gender known pronoun within
-412	gender known role spoke
-536	gender known role subject
399	gender known role title
189	gender known running after name
556	gender known running after pronoun
-957	gender known running after role
-46	gender known running after running
14	gender unknown name behind
155	gender unknown name head
593	gender unknown name relative
-472	gender unknown pronoun named
-496	gender unknown pronoun spoke
-634	gender unknown pronoun subject
-543	gender unknown pronoun within
685	gender unknown role spoke
-576	gender unknown role title
304	gender unknown running after name
-640	gender unknown running after pronoun
-342	gender unknown running after role
61	gender unknown running after running
-2	kind -
807	kind ask
-265	kind deny
791	kind describe
-315	kind promise
-516	kind quote
223	kind say
-574	kind show
198	kind state
-155	kind tell
940	kind urge
-108	kind write
-56	length long name behind
514	length long name head
59	length long name relative
361	length long pronoun named
-148	length long pronoun spoke
-127	length long pronoun subject
-109	length long pronoun within
-178	length long role spoke
-536	length long role subject
-1	length long role title
625	length long running after name
86	length long running after pronoun
-1091	length long running after role
527	length long running after running
-369	length short name head
-329	length short name relative
-712	length short pronoun named
894	length short pronoun spoke
1001	length short pronoun subject
167	length short pronoun within
436	length short role spoke
-515	length short running after name
199	length short running after pronoun
-1467	length short running after running
320	link according
639	link as
-34	link bare
476	link clause-before
305	link colon
-238	link fragment
-474	link infinitive
169	link label
-640	link marked
144	link noun
-22	link question
389	link quote-before
-164	link quote-behind
401	link resumed
256	link that
-72	link unattributed
-56	near 0 name behind
307	near 0 name head
-63	near 0 name relative
618	near 0 pronoun spoke
549	near 0 pronoun subject
-83	near 0 pronoun within
436	near 0 role spoke
-1	near 0 role title
951	near 0 running after name
368	near 0 running after pronoun
-1091	near 0 running after role
362	near 0 running after running
141	near 1 pronoun spoke
246	near 1 pronoun subject
571	near 1 role spoke
-257	near 1 role subject
-393	near 1 running after name
51	near 1 running after pronoun
-27	near 1 running after running
-19	near far pronoun named
-706	near far pronoun spoke
-668	near far pronoun subject
-635	near far role spoke
-383	near far role subject
-558	near far running after name
-778	near far running after pronoun
-123	near far running after running
400	others few pronoun named
781	others few pronoun spoke
-172	others few pronoun subject
-1	others few pronoun within
-383	others few role subject
905	others few running after pronoun
446	others few running after running
-87	others many pronoun named
-372	others many pronoun spoke
38	others many pronoun subject
160	others many pronoun within
74	others many role spoke
-257	others many role subject
-397	others many running after pronoun
-873	others many running after role
335	others many running after running
-56	others none name behind
307	others none name head
-63	others none name relative
-544	others none pronoun named
1263	others none pronoun spoke
924	others none pronoun subject
-686	others none pronoun within
-1	others none role title
375	others none running after name
1045	others none running after pronoun
-489	others none running after role
-228	others none running after running
239	passive false
228	passive true
-231	person false name
-637	person false running
489	person true name
87	person true pronoun
-246	person true role
319	person true running
-56	score fair
-376	score fair after
-441	score fair agency
-140	score fair apposition
331	score fair before
559	score fair by
-9	score fair label
-210	score fair main
-218	score fair noun
513	score fair running
319	score high
356	score high after
1868	score high agency
617	score high apposition
57	score high before
-380	score high label
3	score high main
-442	score high noun
593	score high relative
-148	score high running
-56	score low
-832	score low after
413	score low agency
-214	score low apposition
14	score low before
-764	score low by
621	score low label
572	score low main
608	score low noun
-669	score low relative
76	share first 0 name
-182	share first 0 pronoun
-428	share first 0 role
-170	share first 1 pronoun
-257	share first 1 role
496	share first far pronoun
-383	share first far role
307	share first name behind
17	share first name head
373	share first pronoun named
-97	share first pronoun subject
-81	share first pronoun within
-536	share first role subject
-428	share first role title
20	share less 0 name
433	share less 0 pronoun
507	share less 0 running
-23	share less 1 pronoun
344	share less 1 role
-660	share less 1 running
-602	share less far pronoun
723	share less far running
-748	share less name behind
201	share less name head
-77	share less pronoun named
-37	share less pronoun spoke
193	share less pronoun subject
-370	share less pronoun within
344	share less role spoke
314	share less running after name
-84	share less running after pronoun
-605	share less running after role
557	share less running after running
302	share most 0 name
174	share most 0 pronoun
708	share most 0 role
-143	share most 0 running
237	share most 1 pronoun
-17	share most 1 role
272	share most 1 running
-575	share most far pronoun
-635	share most far role
-1288	share most far running
302	share most name head
259	share most pronoun named
65	share most pronoun spoke
-105	share most pronoun subject
-124	share most pronoun within
-363	share most role spoke
377	share most role title
-208	share most running after name
402	share most running after pronoun
-423	share most running after role
-1069	share most running after running
534	share nearly all 0 name
537	share nearly all 0 pronoun
-316	share nearly all 0 role
509	share nearly all 0 running
226	share nearly all 1 pronoun
371	share nearly all 1 role
-14	share nearly all 1 running
62	share nearly all far pronoun
-90	share nearly all far running
534	share nearly all name head
270	share nearly all pronoun named
114	share nearly all pronoun spoke
347	share nearly all pronoun subject
503	share nearly all pronoun within
371	share nearly all role spoke
-316	share nearly all role title
589	share nearly all running after name
-71	share nearly all running after pronoun
-567	share nearly all running after role
500	share nearly all running after running
-86	share none 0 name
206	share none 0 pronoun
264	share none 0 role
188	share none 1 pronoun
-710	share none far pronoun
200	share none name behind
-124	share none name head
-63	share none name relative
-412	share none pronoun named
-149	share none pronoun subject
111	share none pronoun within
264	share none role title
-134	source after
-32	source after name
-614	source after pronoun
320	source agency
696	source agency name
-730	source agency pronoun
130	source apposition
-41	source apposition name
475	source apposition pronoun
759	source apposition role
275	source before
393	source before name
113	source before pronoun
-1031	source before role
-554	source by
-554	source by name
169	source label
169	source label name
56	source main
-306	source main name
588	source main pronoun
371	source main role
97	source noun
1244	source noun name
-306	source noun pronoun
-63	source relative
-63	source relative name
-72	source running
-72	source running running
`;
