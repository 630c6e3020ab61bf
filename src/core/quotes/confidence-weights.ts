/** Weights of the speaker confidence in thousandths, one feature a line; written by test/eval/train-speaker-confidence.ts. */
export const CONFIDENCE_WEIGHTS = `
233	bias
-22	found name behind
291	found name head
-44	found name relative
-32	found pronoun named
66	found pronoun spoke
72	found pronoun subject
-51	found pronoun within
-76	found role spoke
-550	found role subject
33	found role title
384	found running after name
134	found running after pronoun
-1090	found running after role
-42	found running after running
-199	gender known name behind
194	gender known name head
-649	gender known name relative
277	gender known pronoun named
337	gender known pronoun spoke
316	gender known pronoun subject
291	gender known pronoun within
-583	gender known role spoke
-550	gender known role subject
435	gender known role title
234	gender known running after name
539	gender known running after pronoun
-954	gender known running after role
-21	gender known running after running
259	gender unknown name behind
149	gender unknown name head
582	gender unknown name relative
-466	gender unknown pronoun named
-507	gender unknown pronoun spoke
-639	gender unknown pronoun subject
-576	gender unknown pronoun within
836	gender unknown role spoke
-604	gender unknown role title
249	gender unknown running after name
-643	gender unknown running after pronoun
-343	gender unknown running after role
30	gender unknown running after running
-72	kind -
680	kind ask
-462	kind deny
1063	kind describe
-298	kind promise
-489	kind quote
241	kind say
-560	kind show
154	kind state
-62	kind tell
948	kind urge
0	kind write
-22	length long name behind
487	length long name head
81	length long name relative
345	length long pronoun named
-161	length long pronoun spoke
-122	length long pronoun subject
-69	length long pronoun within
-282	length long role spoke
-550	length long role subject
33	length long role title
622	length long running after name
88	length long running after pronoun
-1090	length long running after role
482	length long running after running
-354	length short name head
-325	length short name relative
-712	length short pronoun named
905	length short pronoun spoke
950	length short pronoun subject
134	length short pronoun within
428	length short role spoke
-486	length short running after name
171	length short running after pronoun
-1413	length short running after running
323	link according
1010	link as
-128	link bare
566	link clause-before
289	link colon
-283	link fragment
-478	link infinitive
92	link label
-656	link marked
49	link noun
-20	link question
448	link quote-before
-30	link quote-behind
478	link resumed
190	link that
-62	link unattributed
-22	near 0 name behind
291	near 0 name head
-44	near 0 name relative
567	near 0 pronoun spoke
646	near 0 pronoun subject
-51	near 0 pronoun within
428	near 0 role spoke
33	near 0 role title
946	near 0 running after name
384	near 0 running after pronoun
-1090	near 0 running after role
357	near 0 running after running
142	near 1 pronoun spoke
195	near 1 pronoun subject
81	near 1 role spoke
-280	near 1 role subject
-373	near 1 running after name
-90	near 1 running after pronoun
43	near 1 running after running
-32	near far pronoun named
-697	near far pronoun spoke
-697	near far pronoun subject
-555	near far role spoke
-382	near far role subject
-544	near far running after name
-752	near far running after pronoun
-228	near far running after running
311	others few pronoun named
658	others few pronoun spoke
-160	others few pronoun subject
-108	others few pronoun within
-382	others few role subject
933	others few running after pronoun
451	others few running after running
-69	others many pronoun named
-362	others many pronoun spoke
-26	others many pronoun subject
191	others many pronoun within
-76	others many role spoke
-280	others many role subject
-418	others many running after pronoun
-874	others many running after role
344	others many running after running
-22	others none name behind
291	others none name head
-44	others none name relative
-518	others none pronoun named
1355	others none pronoun spoke
1083	others none pronoun subject
-432	others none pronoun within
33	others none role title
384	others none running after name
1080	others none running after pronoun
-485	others none running after role
-220	others none running after running
229	passive false
226	passive true
-236	person false name
-736	person false running
484	person true name
86	person true pronoun
-302	person true role
396	person true running
141	score fair
-172	score fair after
955	score fair agency
9	score fair apposition
199	score fair before
368	score fair by
99	score fair label
-294	score fair main
-278	score fair noun
269	score fair running
250	score high
268	score high after
1195	score high agency
-9	score high apposition
103	score high before
226	score high by
-176	score high label
253	score high main
-429	score high noun
582	score high relative
-96	score high running
-233	score low
-659	score low after
-908	score low agency
576	score low apposition
238	score low before
-714	score low by
169	score low label
305	score low main
567	score low noun
-649	score low relative
92	share first 0 name
-9	share first 0 pronoun
-342	share first 0 role
-143	share first 1 pronoun
-280	share first 1 role
300	share first far pronoun
-382	share first far role
242	share first name behind
44	share first name head
515	share first pronoun named
-147	share first pronoun subject
-54	share first pronoun within
-550	share first role subject
-342	share first role title
-45	share less 0 name
374	share less 0 pronoun
527	share less 0 running
-28	share less 1 pronoun
-317	share less 1 role
-632	share less 1 running
-580	share less far pronoun
768	share less far running
-778	share less name behind
145	share less name head
-35	share less pronoun named
-65	share less pronoun spoke
120	share less pronoun subject
-336	share less pronoun within
-317	share less role spoke
352	share less running after name
-84	share less running after pronoun
-608	share less running after role
544	share less running after running
314	share most 0 name
226	share most 0 pronoun
770	share most 0 role
-123	share most 0 running
161	share most 1 pronoun
272	share most 1 role
131	share most 1 running
-547	share most far pronoun
-555	share most far role
-1189	share most far running
314	share most name head
127	share most pronoun named
40	share most pronoun spoke
-88	share most pronoun subject
-9	share most pronoun within
-84	share most role spoke
470	share most role title
-295	share most running after name
422	share most running after pronoun
-423	share most running after role
-958	share most running after running
463	share nearly all 0 name
549	share nearly all 0 pronoun
-525	share nearly all 0 role
458	share nearly all 0 running
224	share nearly all 1 pronoun
508	share nearly all 1 role
113	share nearly all 1 running
58	share nearly all far pronoun
-329	share nearly all far running
463	share nearly all name head
265	share nearly all pronoun named
158	share nearly all pronoun spoke
337	share nearly all pronoun subject
413	share nearly all pronoun within
508	share nearly all role spoke
-525	share nearly all role title
635	share nearly all running after name
-95	share nearly all running after pronoun
-562	share nearly all running after role
327	share nearly all running after running
-47	share none 0 name
209	share none 0 pronoun
307	share none 0 role
241	share none 1 pronoun
-739	share none far pronoun
290	share none name behind
-109	share none name head
-44	share none name relative
-452	share none pronoun named
-60	share none pronoun subject
31	share none pronoun within
307	share none role title
-69	source after
24	source after name
-588	source after pronoun
323	source agency
626	source agency name
-631	source agency pronoun
78	source apposition
-26	source apposition name
405	source apposition pronoun
375	source apposition role
289	source before
423	source before name
87	source before pronoun
-981	source before role
-495	source by
-495	source by name
92	source label
92	source label name
63	source main
-330	source main name
619	source main pronoun
462	source main role
-5	source noun
1069	source noun name
-359	source noun pronoun
-44	source relative
-44	source relative name
-62	source running
-62	source running running
`;
