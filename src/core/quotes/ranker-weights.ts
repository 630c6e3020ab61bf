/** Weights of the candidate ranker in thousandths, one feature a line; written by test/eval/train-quote-ranker.ts. */
export const RANKER_WEIGHTS = `
-65	according 
-65	according -
-65	according according
-65	according according 
-65	according according -
-485	according rule false
321	according rule true
-291	after (
83	after ( bare
-39	after ( that
36	after ,
-154	after , bare
-996	after , colon
36	after , infinitive
178	after , noun
327	after , question
-262	after , that
16	after .
-67	after . according
-163	after . colon
260	after . infinitive
80	after . label
121	after . noun
368	after . question
-284	after . resumed
139	after . that
-411	after :
-169	after : bare
424	after : that
416	after ;
307	after ; bare
-433	after ?
-324	after ? label
-153	after and
128	after and bare
139	after and fragment
-512	after and marked
-183	after and quote-behind
138	after and that
121	after as
-23	after as bare
489	after as fragment
-210	after as infinitive
-199	after as noun
462	after but
-347	after but fragment
628	after end
1351	after end according
603	after end as
141	after end bare
73	after end fragment
232	after end infinitive
-292	after end label
63	after end marked
-273	after end noun
-517	after end question
412	after end quote-behind
626	after end resumed
272	after end that
166	after end unattributed
-791	after in
-486	after in fragment
-648	after of
-301	after of fragment
-1330	after to
-68	after to fragment
-228	after when
50	after when bare
-130	after when that
-292	after word
277	after word according
-915	after word as
-31	after word bare
45	after word clause-before
201	after word fragment
-38	after word infinitive
148	after word marked
-386	after word noun
-40	after word quote-before
-548	after word quote-behind
-591	after word resumed
91	after word that
161	after —
-412	after — bare
-149	after — that
-44	as describe
293	as describe gerund
192	as describe past
-136	as rule true
-28	ask 
80	ask  modal
127	ask bare 
-691	ask base
43	ask gerund
-604	ask infinitive 
-48	ask passive
68	ask past
190	ask question  modal
1408	ask quote-before 
-103	ask that 
-206	ask-wonder 
640	ask-wonder  modal
740	ask-wonder base
100	ask-wonder gerund
-20	ask-wonder past
-76	bare ask
-1096	bare ask gerund
51	bare ask past
-137	bare promise base
81	bare promise past
-294	bare promise-threaten
119	bare promise-vow
-457	bare rule false
227	bare rule true
103	bare say
-194	bare say base
346	bare say gerund
29	bare say past
190	bare say third
-90	bare show base
-232	bare show gerund
238	bare show past
-339	bare show third
79	bare show-evidence
-338	bare state base
-23	bare state gerund
56	bare state past
477	bare state third
86	bare state-announce
-388	bare state-feel
20	bare state-predict
-292	bare state-remember
231	bare state-signal
444	bare tell
392	bare tell base
36	bare tell gerund
77	bare tell past
-50	bare write
51	bare write gerund
267	bare write past
273	before ,
-158	before , according
302	before , fragment
1441	before , marked
212	before , quote-behind
144	before , resumed
-427	before , that
383	before :
-53	before : colon
835	before : fragment
-46	before : label
450	before : quote-behind
-641	before a
-484	before a as
-314	before a fragment
-454	before and
427	before and according
-1565	before and fragment
-688	before as
58	before as as
-504	before as fragment
-531	before as marked
-196	before but
-280	before but according
687	before but clause-before
-230	before is
-265	before is fragment
-272	before of
-415	before of fragment
184	before of marked
870	before start
63	before start according
-273	before start clause-before
2560	before start fragment
21	before start quote-before
172	before start unattributed
-102	before that fragment
-26	before that noun
27	before that that
-292	before the
-201	before the fragment
-497	before the marked
-363	before to
-416	before to fragment
344	before to marked
-96	before verb
280	before verb as
-399	before verb fragment
-221	before verb infinitive
-237	before verb marked
200	before verb noun
-45	before verb question
593	before verb quote-behind
-391	before was
-268	before was fragment
-277	before word
-235	before word according
245	before word as
44	before word bare
-515	before word fragment
233	before word infinitive
-279	before word marked
29	before word noun
-1326	before word quote-behind
-1083	before word resumed
-233	bias
-1223	clause-before describe-call
-454	clause-before quote gerund
174	clause-before quote past
-129	clause-before quote-continue
-259	clause-before rule false
105	clause-before rule true
198	clause-before say
192	clause-before say base
-97	clause-before say past
772	clause-before say third
249	clause-before state past
734	clause-before state-announce
-818	clause-before state-argue
448	clause-before state-remember
-61	clause-before write
-384	clause-before write past
-90	colon rule false
-71	colon rule true
-122	colon say
83	cut ( bare
408	cut ( none
-39	cut ( that
-44	cut , according
-105	cut , according none
-436	cut , according rule true
-316	cut , and
85	cut , and bare
376	cut , and clause
-950	cut , and clause bare
391	cut , and clause none
360	cut , and clause rule false
151	cut , and none
-445	cut , and rule false
-332	cut , and that
593	cut , and verb
384	cut , and verb none
-32	cut , as
159	cut , as bare
-355	cut , as none
-32	cut , as rule false
43	cut , but
304	cut , but bare
-178	cut , but clause
423	cut , but clause bare
-160	cut , but clause none
-178	cut , but clause rule true
-106	cut , but none
43	cut , but rule false
-221	cut , but that
372	cut , but verb
-195	cut , but verb none
372	cut , but verb rule false
281	cut , clause
-115	cut , clause bare
-345	cut , clause infinitive
215	cut , clause none
1106	cut , clause question
-152	cut , clause rule false
1109	cut , clause rule true
-93	cut , clause that
124	cut , determiner
283	cut , determiner bare
-241	cut , determiner none
124	cut , determiner rule false
718	cut , determiner that
145	cut , even
-245	cut , even none
145	cut , even rule false
298	cut , even that
-340	cut , including
-59	cut , including bare
104	cut , including none
-340	cut , including rule false
234	cut , ing
-189	cut , ing bare
-55	cut , ing none
31	cut , ing rule false
306	cut , ing that
-88	cut , name
-204	cut , name bare
-25	cut , name none
-88	cut , name rule false
233	cut , name that
179	cut , not
227	cut , not none
179	cut , not rule false
-74	cut , preposition
-252	cut , preposition bare
49	cut , preposition none
-74	cut , preposition rule false
325	cut , preposition that
75	cut , pronoun
470	cut , pronoun bare
312	cut , pronoun none
-128	cut , pronoun rule false
-701	cut , pronoun that
-181	cut , quote
102	cut , quote bare
-71	cut , quote none
-181	cut , quote rule false
-59	cut , when
36	cut , when none
-59	cut , when rule false
133	cut , where
133	cut , where rule false
286	cut , which
-261	cut , which bare
197	cut , which none
286	cut , which rule false
-346	cut , which that
450	cut , while
254	cut , while none
450	cut , while rule false
170	cut , who
256	cut , who none
170	cut , who rule false
960	cut , who that
65	cut , word
120	cut , word bare
-397	cut , word half
147	cut , word infinitive
-130	cut , word none
65	cut , word rule false
-66	cut , word that
-138	cut : none
-32	cut : that
81	cut ;
81	cut ; none
90	cut ; rule false
477	cut about end
921	cut about end none
477	cut about end noun
477	cut about end rule false
-28	cut after
-87	cut after bare
-226	cut after none
-28	cut after rule false
-226	cut after that
208	cut agency end
208	cut agency end according
71	cut agency end none
-356	cut agency end rule false
589	cut agency end rule true
-578	cut and that
-452	cut and that bare
-765	cut and that half
260	cut and that none
-578	cut and that rule false
-398	cut and that that
453	cut and verb
669	cut and verb bare
-264	cut and verb none
651	cut and verb rule false
-32	cut as
-23	cut as bare
-264	cut as half
-210	cut as infinitive
-266	cut as none
-32	cut as rule false
-414	cut because
24	cut because bare
-63	cut because half
-462	cut because none
-414	cut because rule false
-71	cut because that
-244	cut before
208	cut before bare
-137	cut before none
-244	cut before rule false
439	cut before that
56	cut end
97	cut end all
-37	cut end bare
524	cut end colon
19	cut end fragment
-139	cut end half
157	cut end infinitive
48	cut end label
353	cut end most
77	cut end none
-221	cut end noun
25	cut end question
-103	cut end resumed
-102	cut end rule false
38	cut end rule true
-127	cut end some
245	cut end that
-103	cut front
60	cut front according
-107	cut front clause-before
-25	cut front half
1001	cut front most
-83	cut front none
133	cut front part
133	cut front part according
-41	cut front part none
133	cut front part rule false
-40	cut front quote-before
-259	cut front rule false
92	cut front rule true
-80	cut front some
-71	cut rule
-72	cut rule all
24	cut rule bare
-74	cut rule half
-479	cut rule infinitive
58	cut rule marked
332	cut rule none
-123	cut rule quote-behind
203	cut rule rule false
-103	cut rule rule true
69	cut rule that
-344	cut that , word
-297	cut that , word none
-344	cut that , word noun
-344	cut that , word rule false
109	cut that end
198	cut that end half
-320	cut that end none
109	cut that end noun
109	cut that end rule false
-31	cut to end
202	cut to end none
-31	cut to end noun
-31	cut to end rule false
-263	cut when
50	cut when bare
310	cut when none
-263	cut when rule false
-130	cut when that
251	cut while
133	cut while bare
100	cut while none
251	cut while rule false
-356	cut while that
105	cut —
-217	cut — bare
-65	cut — none
105	cut — rule false
321	cut — that
182	deny 
-295	deny base
-82	deny noun 
-75	deny past
198	deny that 
-252	describe 
130	describe as 
-1340	describe clause-before 
-38	describe infinitive 
52	describe past
106	describe-call 
-51	describe-call gerund
227	describe-call past
150	first determiner according
103	first determiner bare
598	first determiner clause-before
-52	first determiner deny
-553	first determiner label
256	first determiner noun
359	first determiner promise
-207	first determiner resumed
289	first determiner say
-569	first determiner show
74	first determiner state
464	first determiner tell
153	first determiner that
-56	first determiner verb 1
120	first determiner verb 4
135	first determiner verb 9
-81	first determiner verb comma
523	first determiner verb far
-377	first determiner verb none
-260	first determiner write
292	first how
138	first how ask
216	first how noun
-46	first how question
-162	first how verb 4
193	first if
18	first if ask
959	first if clause-before
-42	first if question
-284	first if say
280	first if state
-504	first if that
-60	first if verb 4
-142	first ing
396	first ing bare
-27	first ing clause-before
229	first ing promise
-93	first ing say
152	first ing state
149	first ing verb 4
343	first ing verb 9
97	first ing verb comma
-575	first ing verb none
-84	first it
120	first it bare
-108	first it noun
326	first it say
104	first it state
-206	first it that
486	first it verb 1
55	first name according
196	first name ask
62	first name bare
-121	first name clause-before
583	first name colon
-450	first name deny
-222	first name label
-329	first name noun
201	first name quote
-98	first name resumed
130	first name say
715	first name show
139	first name state
-60	first name tell
104	first name that
190	first name verb 1
53	first name verb 4
144	first name verb 9
-414	first name verb comma
399	first name verb far
235	first name verb none
-278	first name write
310	first number
278	first number according
-72	first number bare
358	first number say
-332	first number state
-27	first number verb 4
103	first number verb 9
-409	first number verb comma
-39	first preposition
259	first preposition according
-237	first preposition clause-before
-373	first preposition quote
-297	first preposition state
562	first preposition that
471	first preposition verb 4
-180	first preposition verb 9
232	first preposition verb comma
-856	first preposition verb none
-43	first pronoun according
437	first pronoun ask
242	first pronoun bare
-67	first pronoun clause-before
125	first pronoun label
-226	first pronoun noun
32	first pronoun say
33	first pronoun show
183	first pronoun state
330	first pronoun tell
32	first pronoun that
147	first pronoun verb 1
-163	first pronoun verb 4
321	first pronoun verb 9
425	first pronoun verb comma
1012	first pronoun verb none
363	first pronoun write
35	first quote
-229	first quote according
79	first quote ask
-252	first quote bare
-83	first quote clause-before
69	first quote describe
37	first quote fragment
223	first quote label
58	first quote marked
379	first quote promise
343	first quote quote
-40	first quote quote-before
-123	first quote quote-behind
200	first quote resumed
-113	first quote say
22	first quote show
94	first quote state
-217	first quote tell
161	first quote that
-28	first quote unattributed
-127	first quote verb 1
318	first quote verb 4
267	first quote verb 9
232	first quote verb comma
-155	first quote verb far
77	first quote verb none
-124	first quote write
-134	first that
254	first that say
345	first there
467	first there bare
22	first there say
-392	first there state
-348	first there that
197	first there verb 1
84	first to
83	first to ask
-29	first to describe
-126	first to noun
-31	first to promise
-120	first to state
-83	first to tell
-29	first to urge
35	first to verb 1
-180	first to verb 4
-92	first to verb 9
-384	first to verb comma
77	first to verb far
501	first to verb none
-72	first what
225	first what ask
-41	first what question
381	first what verb 4
-395	first when
-377	first when clause-before
-247	first when say
537	first when verb 4
210	first whether
79	first whether ask
204	first whether noun
58	first whether question
-40	first whether verb 4
-409	first whether verb comma
-365	first who
328	first who ask
-225	first who question
-730	first who say
-524	first who verb 1
273	first why
-409	first why ask
144	first why question
307	first why state
182	first why verb 4
-325	first word A bare
432	first word A that
250	first word A verb 4
-396	first word C
23	first word C ask
-396	first word C bare
461	first word C state
-301	first word C tell
179	first word C verb 1
-90	first word C verb 4
-247	first word C verb 9
-321	first word J
-309	first word J bare
821	first word J say
418	first word J show
74	first word J state
472	first word J that
289	first word J verb 4
482	first word J verb 9
-517	first word J verb comma
-874	first word J verb none
-360	first word N
-113	first word N according
-17	first word N bare
-497	first word N noun
-489	first word N promise
564	first word N say
-273	first word N show
152	first word N state
154	first word N that
280	first word N verb 1
84	first word N verb 4
-215	first word N verb 9
-245	first word N verb comma
-741	first word N verb none
265	first word N write
271	first word R
172	first word R bare
-439	first word R say
41	first word R state
178	first word R tell
-49	first word R that
-38	first word R verb 4
326	first word R verb 9
518	first word R verb comma
-830	first word R verb none
592	first word S
255	first word S say
-190	first word S that
-96	first word S verb 4
-316	first word T
-179	first word V
-212	first word V according
123	first word V noun
-189	first word V resumed
66	first word V say
603	first word V show
254	first word V state
-179	first word V verb 1
677	first word V write
-134	first word X
31	first word X according
-376	first word X bare
-602	first word X noun
687	first word X resumed
389	first word X say
-229	first word X state
398	first word X that
-134	first word X verb 1
19	fragment 
19	fragment -
19	fragment fragment
19	fragment fragment 
19	fragment fragment -
55	fragment rule false
-26	fragment rule true
201	gap +0
153	gap +0 as
15	gap +0 bare
141	gap +0 infinitive
-46	gap +0 label
-142	gap +0 noun
-31	gap +0 question
397	gap +0 quote-behind
103	gap +1
549	gap +1 as
35	gap +1 bare
163	gap +1 colon
16	gap +1 infinitive
621	gap +1 marked
160	gap +1 noun
-129	gap +1 question
88	gap +1 quote-behind
395	gap +1 resumed
-34	gap +1 that
-488	gap +12
95	gap +12 according
-510	gap +12 as
-57	gap +12 bare
-1516	gap +12 colon
-91	gap +12 marked
240	gap +12 quote-behind
128	gap +12 that
-176	gap +3
-181	gap +3 according
80	gap +3 as
-34	gap +3 bare
-154	gap +3 infinitive
157	gap +3 marked
387	gap +3 question
176	gap +3 quote-behind
-717	gap +3 resumed
-17	gap +3 that
-207	gap +6
-421	gap +6 according
-67	gap +6 as
-166	gap +6 bare
-77	gap +6 infinitive
226	gap +6 marked
-459	gap +6 question
407	gap +6 quote-behind
285	gap +6 resumed
138	gap +6 that
-778	gap +far
-581	gap +far marked
-41	gap +far quote-behind
-419	gap +far that
-23	gap -
19	gap - fragment
111	gap -0 according
-303	gap -0 clause-before
56	gap -1 according
-396	gap -1 clause-before
675	gap -1 quote-before
-106	gap -12
-388	gap -12 clause-before
2521	gap -12 quote-before
143	gap -3
234	gap -3 clause-before
223	gap -3 quote-before
192	gap -6
-46	gap -6 clause-before
-155	gap -6 quote-before
-861	gap -far
1558	gap -far quote-before
-21	group 
-528	group  modal
-287	group  not
-843	group  not modal
488	group  will
107	group passive
216	head document
167	head document according
548	head document ask
248	head document bare
229	head document fragment
206	head document say
173	head document state
-308	head document state-signal
18	head he
-114	head he as
-60	head he ask
101	head he bare
-22	head he clause-before
100	head he deny
-66	head he describe
-778	head he describe-call
77	head he fragment
113	head he infinitive
-149	head he marked
-54	head he noun
588	head he promise
831	head he promise-threaten
129	head he promise-vow
-58	head he question
-241	head he quote
346	head he quote-before
367	head he quote-behind
-734	head he quote-continue
-170	head he quote-go
-177	head he resumed
-35	head he say
-53	head he state
-288	head he state-admit
484	head he state-announce
-282	head he state-argue
39	head he state-feel
104	head he state-predict
-54	head he state-remember
209	head he state-signal
251	head he state-vow
308	head he tell
259	head he that
198	head he urge
17	head he urge-plead
-145	head he write
-231	head i
-416	head i ask
354	head i bare
-167	head i fragment
-151	head i say
204	head i tell
501	head i that
-368	head it
-51	head it bare
102	head it fragment
37	head it noun
371	head it say
-415	head it state
203	head it state-remember
-77	head it tell
-494	head it that
64	head name
152	head name according
196	head name as
39	head name ask
-404	head name ask-wonder
-65	head name bare
-107	head name clause-before
-1598	head name colon
237	head name deny
-243	head name describe
-463	head name describe-call
-95	head name infinitive
77	head name label
-51	head name marked
180	head name promise
-374	head name promise-refuse
101	head name promise-threaten
333	head name promise-vow
427	head name question
-172	head name quote
1219	head name quote-before
142	head name quote-behind
238	head name quote-continue
72	head name quote-go
143	head name quote-judge
30	head name resumed
93	head name say
-388	head name show
-388	head name show-evidence
91	head name state
51	head name state-admit
131	head name state-announce
-67	head name state-argue
616	head name state-feel
-107	head name state-predict
-146	head name state-remember
-34	head name state-signal
49	head name tell
57	head name that
-462	head name urge
98	head name write
-37	head names
267	head names according
-114	head names as
-43	head names ask
-69	head names bare
465	head names clause-before
-659	head names deny
-390	head names describe
238	head names describe-call
34	head names fragment
-175	head names infinitive
145	head names label
-160	head names marked
159	head names noun
-160	head names promise
134	head names promise-threaten
458	head names promise-vow
910	head names question
-325	head names quote
237	head names quote-before
-33	head names quote-behind
-24	head names quote-continue
-445	head names quote-go
564	head names quote-judge
-457	head names resumed
189	head names say
-225	head names show
-225	head names show-evidence
75	head names state
202	head names state-admit
-263	head names state-announce
85	head names state-argue
512	head names state-predict
104	head names state-remember
181	head names state-signal
141	head names tell
323	head names that
243	head names urge
-56	head names urge-plead
123	head names write
-171	head none
126	head none ask
61	head none bare
-586	head none clause-before
-23	head none deny
471	head none describe
68	head none fragment
-152	head none infinitive
158	head none marked
177	head none noun
-447	head none promise
-262	head none promise-threaten
-19	head none question
-160	head none quote
-201	head none quote-behind
530	head none quote-go
-169	head none state
-179	head none state-admit
499	head none state-announce
42	head none state-argue
-237	head none state-remember
240	head none state-signal
105	head none tell
171	head none that
-50	head none unattributed
-16	head none urge
-551	head none write
-201	head noun
239	head noun according
-287	head noun as
-29	head noun ask
860	head noun ask-wonder
44	head noun bare
-578	head noun clause-before
-163	head noun describe
289	head noun describe-call
165	head noun fragment
598	head noun infinitive
-164	head noun label
-174	head noun marked
-129	head noun noun
-89	head noun promise
497	head noun promise-refuse
-430	head noun promise-threaten
-518	head noun promise-vow
-555	head noun question
-133	head noun quote
3178	head noun quote-before
458	head noun quote-behind
-711	head noun quote-go
250	head noun resumed
107	head noun say
-98	head noun show
-98	head noun show-evidence
-133	head noun state
298	head noun state-admit
41	head noun state-announce
330	head noun state-argue
464	head noun state-predict
95	head noun state-remember
-334	head noun state-signal
80	head noun tell
48	head noun that
-97	head noun urge
361	head noun write
-392	head number
644	head number bare
41	head number fragment
-449	head number say
65	head people
45	head people according
-284	head people bare
396	head people clause-before
89	head people fragment
-73	head people noun
94	head people say
429	head people state
-70	head people state-argue
-164	head people that
230	head person
381	head person according
43	head person ask
84	head person bare
271	head person clause-before
-131	head person infinitive
-28	head person noun
135	head person promise
99	head person question
41	head person quote
729	head person quote-before
928	head person quote-behind
480	head person resumed
92	head person say
-34	head person state
469	head person state-admit
160	head person state-announce
-389	head person state-argue
275	head person state-remember
320	head person state-signal
-279	head person state-vow
-104	head person tell
164	head person that
157	head person urge
674	head person write
222	head they
-21	head they clause-before
-89	head they fragment
-1070	head they noun
-43	head they say
-358	head they state
520	head they state-argue
-128	head they state-remember
-233	head they that
-190	head we
-235	head who
82	head who bare
234	head who infinitive
-107	head who promise
164	head who say
-176	head who state
-30	head who state-announce
263	head who tell
-262	head who that
-631	head who write
369	how after clause-before
-1566	how after question
-581	how after quote past
1478	how after quote-before
-886	how after resumed
262	how after say past
541	how after say third
-516	how after state past
-318	how after write past
-65	how agency
-65	how agency according
-65	how agency according -
25	how apposition
155	how apposition bare
-652	how apposition clause-before
-74	how apposition describe past
561	how apposition infinitive
-362	how apposition promise past
-260	how apposition question
3197	how apposition quote-before
908	how apposition quote-behind
233	how apposition say base
-157	how apposition say past
-451	how apposition say third
-201	how apposition state past
378	how apposition tell past
29	how apposition that
-375	how apposition write past
162	how before
292	how before as
410	how before ask base
-508	how before ask gerund
254	how before ask past
42	how before bare
31	how before clause-before
553	how before colon
62	how before deny base
418	how before describe past
174	how before describe third
127	how before marked
-234	how before noun
-117	how before promise base
-71	how before promise past
120	how before promise third
308	how before question
-364	how before quote base
308	how before quote gerund
286	how before quote past
107	how before quote third
224	how before quote-before
-223	how before quote-behind
345	how before resumed
207	how before say base
-349	how before say gerund
48	how before say past
-23	how before say third
-673	how before show base
-361	how before show past
-305	how before show third
399	how before state base
650	how before state gerund
146	how before state past
-81	how before state third
103	how before tell base
-21	how before that
62	how before urge past
-165	how before write past
-234	how by
48	how label
48	how label label
48	how label label -
-241	how main
-277	how main as
-61	how main ask gerund
-475	how main ask past
-94	how main bare
-128	how main describe gerund
-51	how main fragment
-51	how main fragment -
-38	how main infinitive
-323	how main marked
277	how main promise gerund
240	how main question
-176	how main quote gerund
729	how main quote-behind
-34	how main say base
43	how main say gerund
756	how main say past
445	how main show gerund
-419	how main state base
81	how main state gerund
199	how main state past
-476	how main state third
-81	how main tell gerund
-201	how main tell past
128	how main that
198	how main urge gerund
75	how main write gerund
-165	how none
241	how none ask past
61	how none bare
-586	how none clause-before
22	how none fragment
22	how none fragment -
-152	how none infinitive
158	how none marked
149	how none noun
-212	how none promise past
-19	how none question
293	how none quote gerund
-201	how none quote-behind
569	how none say gerund
198	how none say past
327	how none state base
-416	how none state gerund
-527	how none state past
120	how none tell past
171	how none that
-295	how relative
-95	how relative bare
62	how relative infinitive
-57	how relative promise past
259	how relative quote-behind
343	how relative say base
-313	how relative say past
435	how relative state past
-33	how relative that
373	infinitive ask
518	infinitive ask gerund
-417	infinitive ask past
-279	infinitive describe past
-21	infinitive describe-call
317	infinitive promise gerund
-33	infinitive promise past
-275	infinitive promise third
-117	infinitive promise-refuse
104	infinitive promise-vow
301	infinitive rule false
-233	infinitive rule true
68	infinitive state past
154	infinitive state-admit
223	infinitive state-vow
-83	infinitive tell
422	infinitive urge gerund
-254	infinitive urge past
-137	infinitive urge-order
-18	infinitive urge-plead
-65	kind according
-74	kind ask
-111	kind deny
31	kind describe
19	kind fragment
48	kind label
98	kind noun
-53	kind promise
-303	kind quote
28	kind say
-117	kind show
-182	kind tell
173	kind urge
133	kind write
48	label 
48	label -
48	label label
48	label label 
48	label label -
-75	label rule false
140	label rule true
52	length 12
-133	length 12 according
-83	length 12 all
506	length 12 as
229	length 12 bare
52	length 12 clause-before
-216	length 12 fragment
451	length 12 half
282	length 12 infinitive
-236	length 12 label
-312	length 12 marked
-257	length 12 most
129	length 12 none
197	length 12 noun
44	length 12 question
1374	length 12 quote-before
241	length 12 quote-behind
-24	length 12 resumed
100	length 12 that
1482	length 12 unattributed
-917	length 2
-704	length 2 bare
-1502	length 2 clause-before
-428	length 2 infinitive
-917	length 2 none
651	length 2 that
193	length 25
-25	length 25 according
306	length 25 all
-83	length 25 as
158	length 25 bare
-330	length 25 clause-before
-209	length 25 colon
74	length 25 fragment
103	length 25 half
-155	length 25 infinitive
134	length 25 marked
743	length 25 most
-100	length 25 none
154	length 25 noun
-191	length 25 quote-before
545	length 25 quote-behind
24	length 25 resumed
235	length 25 some
398	length 25 that
333	length 25 unattributed
-333	length 4
-2076	length 4 all
-1146	length 4 as
-102	length 4 bare
998	length 4 clause-before
-195	length 4 infinitive
-1400	length 4 label
-620	length 4 noun
-112	length 4 that
58	length 50
584	length 50 according
972	length 50 all
-315	length 50 bare
-352	length 50 clause-before
434	length 50 fragment
47	length 50 half
-237	length 50 infinitive
292	length 50 label
1377	length 50 marked
539	length 50 most
-83	length 50 none
139	length 50 noun
-449	length 50 question
346	length 50 quote-before
393	length 50 quote-behind
-174	length 50 resumed
-302	length 50 some
-243	length 50 that
310	length 50 unattributed
-188	length 7
-747	length 7 according
-415	length 7 all
92	length 7 as
75	length 7 clause-before
-319	length 7 fragment
71	length 7 half
194	length 7 infinitive
875	length 7 label
-236	length 7 marked
278	length 7 none
-369	length 7 noun
855	length 7 question
945	length 7 quote-before
292	length 7 quote-behind
-452	length 7 resumed
-237	length 7 that
81	length 7 unattributed
510	length long all
-208	length long bare
144	length long clause-before
438	length long fragment
-399	length long half
765	length long most
-149	length long none
2724	length long quote-before
263	length long quote-behind
-736	length long some
-762	length long that
635	length long unattributed
-462	line bare
-179	line bare bare
-875	line bare fragment
142	line bare that
-179	line full
-88	line full according
-107	line full bare
-42	line full clause-before
-53	line full colon
120	line full fragment
-32	line full infinitive
-168	line full label
106	line full marked
-77	line full noun
81	line full quote-before
214	line full quote-behind
-64	line full resumed
-24	line full that
-65	link according
-122	link bare
-107	link clause-before
-53	link colon
19	link fragment
48	link label
58	link marked
135	link noun
-40	link quote-before
-123	link quote-behind
-103	link resumed
99	marked quote base
192	marked quote gerund
164	marked quote past
204	marked quote third
-319	marked quote-continue
279	marked quote-go
-530	marked quote-judge
-95	marked rule false
115	marked rule true
-395	marked say
-128	marked say past
-86	marked state past
366	marked state-remember
280	next ,
514	next , quote-continue
397	next , say
-444	next , state-announce
747	next , state-argue
-120	next , state-remember
386	next , write
-23	next -
19	next - fragment
266	next .
-188	next . quote-continue
495	next . say
1036	next . state-announce
2321	next . state-remember
313	next . write
-274	next :
-51	next : quote-continue
-83	next : say
-202	next : state-remember
-292	next : write
-750	next about
-394	next about ask
401	next about noun
-197	next adverb
663	next adverb quote-go
-128	next adverb say
-90	next as
-327	next at
881	next at say
178	next by
-146	next determiner
291	next determiner according
392	next determiner ask
752	next determiner deny
434	next determiner describe
-22	next determiner describe-call
-72	next determiner label
-258	next determiner promise-threaten
237	next determiner quote-judge
113	next determiner say
324	next determiner show-evidence
164	next determiner state-admit
203	next determiner state-announce
-205	next determiner state-argue
-182	next determiner state-feel
-180	next determiner state-remember
-474	next determiner state-signal
129	next determiner tell
-28	next determiner urge-plead
-417	next determiner write
-101	next for
-104	next for ask
226	next for describe-call
-51	next how
-34	next if
70	next if ask
49	next in
-103	next in say
176	next in state-argue
281	next in state-remember
-68	next ing
102	next ing say
230	next it
354	next it quote-go
-204	next it say
374	next it state-announce
-535	next mark
-239	next name according
-83	next name ask
301	next name deny
53	next name describe-call
132	next name label
163	next name say
480	next name show-evidence
-417	next name state-announce
411	next name state-remember
-116	next name state-signal
456	next name tell
230	next name urge-plead
-408	next name write
285	next of
177	next on
-196	next on describe-call
122	next on quote-go
-494	next on say
637	next on state-announce
281	next preposition
150	next preposition say
30	next pronoun
-150	next pronoun ask
199	next pronoun label
113	next pronoun say
-278	next pronoun show-evidence
-191	next pronoun state-announce
480	next pronoun state-argue
117	next pronoun state-remember
-300	next pronoun state-signal
-434	next pronoun tell
147	next quote
24	next quote describe-call
140	next quote label
-123	next that
-26	next that noun
260	next that promise-vow
-555	next that show-evidence
312	next that state-admit
55	next that state-announce
290	next that state-argue
410	next that state-feel
125	next that state-predict
-17	next that state-remember
68	next that state-signal
-279	next that write
315	next time
-355	next time say
-159	next time state-announce
704	next time write
495	next to ask
-119	next to noun
-87	next to promise-refuse
-86	next to promise-threaten
18	next to promise-vow
389	next to quote-continue
-154	next to quote-go
-797	next to state
-78	next to state-admit
-436	next to state-remember
-65	next to state-vow
-281	next what
135	next when
-173	next whether
131	next whether ask
240	next whether ask-wonder
47	next why
163	next why state-remember
-1083	next with
-51	next word A
-50	next word C
-112	next word J
-382	next word J according
413	next word J say
223	next word J show-evidence
-394	next word J state-announce
19	next word N
876	next word N according
-210	next word N ask
-772	next word N promise-vow
285	next word N say
-195	next word N show-evidence
416	next word N state-announce
-1194	next word N state-argue
-124	next word N state-remember
337	next word N tell
-162	next word N urge-plead
391	next word N write
-342	next word R
582	next word V
-415	next word V according
66	next word X say
98	noun 
98	noun -
61	noun deny
-782	noun deny base
-132	noun deny past
98	noun noun
98	noun noun 
98	noun noun -
141	noun rule false
-216	noun rule true
19	place - fragment
156	place first according
43	place first bare
363	place first infinitive
41	place first label
124	place first marked
31	place first noun
-97	place first question
538	place first quote-behind
27	place first that
73	place last according
299	place last clause-before
594	place last quote-before
-123	place middle according
-29	place middle bare
-295	place middle clause-before
177	place middle colon
-154	place middle infinitive
-171	place middle label
-17	place middle marked
160	place middle noun
-78	place middle question
-65	place middle quote-before
-24	place middle quote-behind
-103	place middle resumed
-55	place middle that
73	promise bare 
-1672	promise bare  modal
-1188	promise clause-before 
-73	promise infinitive 
-19	promise that 
-231	promise-refuse 
137	promise-refuse gerund
87	promise-refuse past
20	promise-threaten 
-1096	promise-threaten  modal
518	promise-threaten base
-24	promise-threaten gerund
93	promise-threaten past
-302	promise-threaten third
194	promise-vow 
62	promise-vow past
-28	promise-vow third
-97	question ask
61	question ask base
635	question ask gerund
-107	question ask past
244	question ask-wonder
-485	question rule false
359	question rule true
68	question say
-360	question say past
-230	question state past
349	question state-remember
-404	question tell
134	quote 
-165	quote bare 
-105	quote clause-before 
342	quote marked 
-854	quote past
253	quote quote-before 
300	quote quote-behind 
-80	quote resumed 
1115	quote-before ask
1244	quote-before ask past
-117	quote-before quote past
-148	quote-before quote-continue
744	quote-before quote-go
-40	quote-before rule true
219	quote-before say
432	quote-before say past
2222	quote-before say third
51	quote-before state past
95	quote-before state-announce
174	quote-before state-remember
1626	quote-before tell
2780	quote-before tell past
398	quote-before write
382	quote-before write past
78	quote-behind ask
138	quote-behind quote
109	quote-behind quote base
333	quote-behind quote gerund
-132	quote-behind quote past
595	quote-behind quote third
313	quote-behind quote-continue
-306	quote-behind quote-go
519	quote-behind quote-judge
350	quote-behind rule false
-154	quote-behind rule true
98	quote-behind say
1419	quote-behind say base
438	quote-behind say gerund
-190	quote-behind say past
279	quote-behind state gerund
559	quote-behind state past
-274	quote-behind state-announce
-66	quote-behind state-remember
-264	quote-behind tell
426	quote-behind tell past
-146	quote-behind write
238	quote-behind write past
98	quote-continue past
62	quote-go 
-21	quote-go  modal
139	quote-go base
29	quote-go gerund
-287	quote-go past
-155	quote-go third
210	quote-judge 
186	quote-judge past
123	quoted all
-74	quoted all ask
-53	quoted all describe
83	quoted all describe-call
37	quoted all fragment
926	quoted all label
58	quoted all marked
900	quoted all quote
-40	quoted all quote-before
-123	quoted all quote-behind
-158	quoted all quote-go
-352	quoted all quote-judge
200	quoted all resumed
66	quoted all say
104	quoted all state-announce
-348	quoted all state-argue
-560	quoted all state-remember
-147	quoted all tell
46	quoted all that
-28	quoted all unattributed
-277	quoted all write
-41	quoted half
-189	quoted half according
-520	quoted half ask
154	quoted half bare
165	quoted half infinitive
217	quoted half label
103	quoted half noun
-235	quoted half promise-vow
-327	quoted half question
639	quoted half quote-go
-20	quoted half resumed
40	quoted half say
1051	quoted half show-evidence
386	quoted half state-admit
-690	quoted half state-announce
-461	quoted half state-argue
271	quoted half state-feel
-77	quoted half state-predict
170	quoted half state-remember
-449	quoted half state-signal
-205	quoted half tell
-58	quoted half that
-300	quoted half write
408	quoted most
138	quoted most according
-21	quoted most bare
733	quoted most clause-before
303	quoted most infinitive
-113	quoted most noun
-316	quoted most say
-474	quoted most state-remember
-387	quoted most tell
126	quoted most that
1017	quoted most write
-280	quoted none
133	quoted none according
560	quoted none ask
-66	quoted none ask-wonder
-133	quoted none bare
-199	quoted none clause-before
-367	quoted none colon
-46	quoted none deny
-804	quoted none describe-call
-70	quoted none infinitive
-315	quoted none label
-249	quoted none noun
-738	quoted none promise-refuse
-167	quoted none promise-threaten
-141	quoted none promise-vow
379	quoted none question
-242	quoted none quote-continue
-468	quoted none quote-go
-283	quoted none resumed
317	quoted none say
-831	quoted none show-evidence
-192	quoted none state
217	quoted none state-admit
80	quoted none state-announce
65	quoted none state-argue
-818	quoted none state-feel
-348	quoted none state-predict
344	quoted none state-remember
415	quoted none state-signal
204	quoted none state-vow
105	quoted none tell
62	quoted none that
-775	quoted none urge-order
153	quoted none urge-plead
-87	quoted none write
-285	quoted some
-164	quoted some according
190	quoted some bare
247	quoted some clause-before
-247	quoted some infinitive
-485	quoted some noun
-99	quoted some state-announce
597	quoted some state-argue
337	quoted some state-remember
133	quoted some tell
91	quoted some that
1031	quoted some write
121	resumed quote past
501	resumed rule false
-209	resumed rule true
-203	resumed say
-93	resumed say past
355	resumed state-remember
324	resumed write
-161	resumed write past
-469	rule false
104	rule true
88	say 
-171	say  modal
144	say  not
-130	say  not modal
118	say bare 
-26	say bare  modal
326	say clause-before 
-122	say colon 
198	say gerund
-395	say marked 
-22	say past
-349	say question 
344	say quote-before 
24	say quote-behind 
-203	say resumed 
64	say that 
-205	say that  modal
20	say third
-65	sense according
-51	sense ask-wonder
-111	sense deny
268	sense describe
-101	sense describe-call
19	sense fragment
48	sense label
98	sense noun
-301	sense promise-refuse
53	sense promise-threaten
176	sense promise-vow
75	sense quote
-37	sense quote-go
-302	sense quote-judge
28	sense say
-117	sense show-evidence
179	sense state
-69	sense state-admit
-74	sense state-announce
19	sense state-argue
-124	sense state-feel
160	sense state-predict
89	sense state-remember
-69	sense state-signal
298	sense state-vow
-182	sense tell
78	sense urge-order
101	sense urge-plead
133	sense write
218	show bare 
242	show bare  modal
-234	show that 
-40	show-evidence 
150	show-evidence  modal
-236	show-evidence base
477	show-evidence gerund
-64	show-evidence past
-565	show-evidence third
179	state 
418	state bare 
-15	state bare  modal
-205	state bare  not
264	state clause-before 
95	state colon 
21	state marked 
-151	state past
-565	state question 
91	state quote-before 
50	state quote-behind 
-55	state resumed 
51	state that 
-145	state that  modal
-229	state-admit 
184	state-admit base
-243	state-admit gerund
-83	state-admit past
72	state-admit third
-128	state-announce 
-52	state-announce  modal
-91	state-announce base
74	state-announce gerund
-39	state-announce past
161	state-announce third
132	state-argue 
-213	state-argue  modal
-364	state-argue base
-33	state-argue gerund
-94	state-argue past
491	state-argue third
-100	state-feel 
-894	state-feel base
467	state-feel past
138	state-predict 
541	state-predict gerund
-150	state-predict past
118	state-remember 
-45	state-remember  modal
301	state-remember base
354	state-remember gerund
-39	state-remember past
-792	state-remember third
254	state-signal 
-114	state-signal  not
93	state-signal base
-310	state-signal gerund
54	state-signal past
-42	state-signal third
502	state-vow 
-23	tag -
19	tag - fragment
489	tag .N
-206	tag .N noun
241	tag .V
349	tag .V according
160	tag .V ask
622	tag .V promise
-294	tag .V quote
216	tag .V say
120	tag .V state
246	tag .V tell
-228	tag .V write
94	tag .V~
-268	tag .V~ promise
577	tag .V~ quote
379	tag .V~ state
-464	tag .V~ urge
-160	tag .V~ write
-493	tag AN
-1022	tag AN noun
-142	tag AV
-402	tag AV promise
-382	tag AV say
392	tag AV state
352	tag AV tell
-564	tag AV~
114	tag CV
-101	tag CV ask
-175	tag CV say
91	tag CV state
513	tag CV tell
-108	tag CV~
-1136	tag D.
-1136	tag D. label
-185	tag DN
-625	tag DN noun
-261	tag DV
-235	tag JN
-507	tag JN noun
-423	tag JV
129	tag N.
129	tag N. label
-526	tag NN
-353	tag NN noun
-110	tag NV
-159	tag NV ask
282	tag NV promise
-224	tag NV quote
110	tag NV say
271	tag NV state
-395	tag NV tell
-600	tag NV write
153	tag NV~
-146	tag NV~ describe
-230	tag NV~ quote
-197	tag NV~ show
108	tag NV~ state
661	tag ON
523	tag ON noun
135	tag OV
58	tag OV ask
159	tag OV quote
255	tag OV say
-54	tag OV state
-284	tag OV tell
-85	tag OV write
-116	tag OV~
-464	tag OV~ describe
-867	tag OV~ promise
-138	tag OV~ quote
405	tag OV~ show
347	tag OV~ state
485	tag OV~ urge
505	tag OV~ write
415	tag P.
415	tag P. label
226	tag PN
-217	tag PN noun
138	tag PV
495	tag PV ask
824	tag PV promise
-34	tag PV say
-126	tag PV state
501	tag PV tell
-48	tag PV~
149	tag PV~ describe
-149	tag PV~ promise
319	tag PV~ quote
-205	tag PV~ show
-221	tag PV~ state
557	tag PV~ urge
-479	tag PV~ write
47	tag RV
-137	tag RV ask
436	tag RV quote
215	tag RV say
98	tag RV state
155	tag RV tell
-372	tag RV~
105	tag RV~ promise
276	tag RV~ show
-94	tag RV~ state
-465	tag SV
-243	tag SV state
231	tag TV
-104	tag TV deny
225	tag TV say
-64	tag TV state
764	tag TV tell
316	tag TV~
-405	tag TV~ ask
-343	tag TV~ quote
727	tag TV~ show
37	tag TV~ state
-135	tag UV
469	tag UV say
38	tag UV~ promise
-587	tag V.
-587	tag V. label
-101	tag VN
-574	tag VN noun
-97	tag VV
-169	tag VV say
-34	tag VV state
-179	tag VV~ show
70	tag XV
554	tag XV ask
269	tag XV promise
-363	tag XV quote
58	tag XV say
-214	tag XV state
-419	tag XV tell
-75	tag XV~
-385	tag XV~ ask
-346	tag XV~ describe
-238	tag XV~ quote
-482	tag XV~ show
-381	tag XV~ state
733	tag XV~ urge
-22	tell 
-35	tell  modal
-94	tell bare 
-88	tell base
-84	tell gerund
264	tell infinitive 
-317	tell passive
145	tell past
-379	tell question 
1626	tell quote-before 
-57	tell quote-behind 
335	tell that 
281	tell third
-530	that ask
153	that ask past
242	that deny
186	that deny past
-105	that promise past
460	that promise-vow
-348	that rule false
342	that rule true
-43	that say
-238	that say base
195	that say gerund
137	that say third
-436	that show past
26	that show third
-74	that show-evidence
-39	that state base
-86	that state third
43	that state-admit
489	that state-announce
132	that state-argue
39	that state-feel
22	that state-predict
22	that state-remember
-282	that state-signal
-98	that tell
250	that tell base
476	that tell gerund
-78	that tell past
-491	that tell third
208	that write
-163	that write past
-16	urge infinitive 
-202	urge-order 
-477	urge-order past
-142	urge-plead 
134	urge-plead gerund
106	urge-plead past
25	verb 1
165	verb 1 according
-50	verb 1 ask
158	verb 1 bare
-374	verb 1 colon
437	verb 1 deny
438	verb 1 describe
146	verb 1 fragment
-710	verb 1 infinitive
46	verb 1 marked
98	verb 1 noun
-491	verb 1 promise
186	verb 1 question
91	verb 1 quote
3301	verb 1 quote-before
218	verb 1 quote-behind
922	verb 1 resumed
62	verb 1 say
239	verb 1 show
263	verb 1 state
36	verb 1 tell
26	verb 1 that
-172	verb 1 unattributed
183	verb 1 urge
-318	verb 1 write
92	verb 4
-79	verb 4 according
253	verb 4 ask
95	verb 4 bare
-225	verb 4 clause-before
-633	verb 4 deny
510	verb 4 describe
-33	verb 4 fragment
385	verb 4 infinitive
-59	verb 4 label
-319	verb 4 marked
121	verb 4 noun
-17	verb 4 promise
-250	verb 4 question
-247	verb 4 quote
-42	verb 4 quote-before
600	verb 4 quote-behind
627	verb 4 resumed
154	verb 4 say
-422	verb 4 show
279	verb 4 state
-198	verb 4 tell
71	verb 4 that
391	verb 4 unattributed
-165	verb 4 urge
199	verb 4 write
118	verb 9
-238	verb 9 according
277	verb 9 ask
26	verb 9 bare
58	verb 9 clause-before
-521	verb 9 describe
-16	verb 9 fragment
-238	verb 9 infinitive
206	verb 9 marked
-80	verb 9 noun
-92	verb 9 promise
489	verb 9 question
-350	verb 9 quote
1104	verb 9 quote-before
526	verb 9 quote-behind
-226	verb 9 resumed
849	verb 9 show
310	verb 9 that
477	verb 9 unattributed
225	verb 9 urge
333	verb 9 write
-82	verb comma
-122	verb comma according
249	verb comma as
-529	verb comma ask
-143	verb comma bare
-352	verb comma clause-before
-126	verb comma colon
-238	verb comma deny
477	verb comma describe
149	verb comma fragment
-349	verb comma infinitive
-80	verb comma label
61	verb comma noun
370	verb comma promise
-210	verb comma question
301	verb comma quote
737	verb comma quote-before
483	verb comma quote-behind
-390	verb comma resumed
-284	verb comma say
-153	verb comma show
-206	verb comma state
-151	verb comma tell
345	verb comma that
345	verb comma unattributed
-142	verb comma urge
219	verb comma write
138	verb far according
-38	verb far bare
143	verb far infinitive
414	verb far noun
-333	verb far promise
502	verb far quote-before
-679	verb far quote-behind
308	verb far say
-122	verb far state
266	verb far that
869	verb far unattributed
441	verb far write
-222	verb none
-156	verb none according
-642	verb none as
-389	verb none ask
-263	verb none bare
435	verb none clause-before
-1682	verb none colon
-243	verb none deny
-592	verb none describe
-56	verb none fragment
479	verb none infinitive
-241	verb none label
175	verb none marked
-186	verb none noun
-29	verb none promise
249	verb none quote
2430	verb none quote-before
-224	verb none quote-behind
-647	verb none resumed
-50	verb none say
-232	verb none show
-148	verb none state
-866	verb none that
1068	verb none unattributed
-247	verb none urge
-253	verb none write
84	write 
-61	write clause-before 
220	write gerund
384	write quote-before 
-146	write quote-behind 
26	write resumed 
166	write that 
53	write third
`;
