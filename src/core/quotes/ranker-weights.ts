/** Weights of the candidate ranker in thousandths, one feature a line; written by test/eval/train-quote-ranker.ts. */
export const RANKER_WEIGHTS = `
-24	according 
-24	according -
-24	according according
-24	according according 
-24	according according -
-460	according rule false
439	according rule true
-78	after (
-69	after ,
-62	after , according
-162	after , bare
88	after , clause-before
-1058	after , gap
443	after , infinitive
-757	after , loose
-663	after , narrated
-55	after , noun
343	after , question
-467	after , resumed
74	after .
-359	after . according
-95	after . bare
448	after . colon
530	after . gap
46	after . infinitive
-42	after . label
90	after . loose
-30	after . narrated
325	after . noun
262	after . question
131	after . resumed
142	after . that
-247	after :
-18	after : bare
411	after : that
1193	after ;
-911	after ?
-476	after and
-118	after and bare
330	after and fragment
-119	after and that
-195	after as
133	after as bare
-1719	after as narrated
412	after as resumed
-40	after as that
789	after end
451	after end as
286	after end bare
112	after end fragment
-53	after end infinitive
-57	after end label
-60	after end noun
-321	after end question
364	after end quote-behind
474	after end resumed
331	after end that
853	after end unattributed
-1440	after in
-881	after in fragment
-1889	after to
-283	after when
147	after when bare
-242	after word
-431	after word as
-17	after word bare
45	after word clause-before
298	after word fragment
175	after word marked
22	after word narrated
73	after word quote-before
-405	after word quote-behind
-138	after word resumed
173	after word that
-235	after —
-702	after — bare
-1435	after — clause-before
497	after — that
353	as describe past
78	as describe-call
188	as rule true
-130	ask 
575	ask bare 
-463	ask clause-before 
-59	ask gerund
-520	ask infinitive 
489	ask passive
-16	ask past
-33	ask question 
-460	ask that 
-98	ask-wonder base
-689	ask-wonder past
-310	ask-wonder third
-60	bare ask
231	bare ask base
-15	bare ask past
255	bare ask-wonder
-179	bare promise past
-122	bare promise-threaten
-1288	bare promise-vow
-194	bare rule false
138	bare rule true
-205	bare say base
-59	bare say third
46	bare show base
533	bare show past
-56	bare show-evidence
-111	bare state base
-15	bare state gerund
-208	bare state past
-102	bare state third
-242	bare state-admit
-59	bare state-announce
653	bare state-argue
39	bare state-feel
-488	bare state-predict
-468	bare state-remember
350	bare state-signal
419	bare tell
-123	bare tell past
137	bare write
-335	bare write base
263	bare write past
57	bare write third
33	before ,
-63	before , according
444	before , fragment
1141	before , marked
-117	before , narrated
306	before , quote-behind
48	before , resumed
189	before , that
349	before :
-204	before : colon
732	before : fragment
476	before : quote-behind
-650	before a
-691	before a fragment
-623	before and
-665	before and clause-before
-1354	before and fragment
-1137	before as
-414	before as fragment
-231	before but
746	before but clause-before
189	before is
64	before is fragment
-130	before of
-481	before of fragment
793	before start
-95	before start clause-before
2355	before start fragment
158	before start quote-before
-81	before start unattributed
25	before that
-120	before that fragment
-178	before that noun
-272	before the
-246	before the fragment
-21	before to
-493	before to fragment
-57	before verb
-211	before verb as
-105	before verb bare
-413	before verb fragment
-142	before verb loose
258	before verb marked
-195	before verb question
88	before verb quote-behind
-554	before was
-116	before was fragment
-292	before word
205	before word as
61	before word bare
-614	before word fragment
-1060	before word gap
154	before word infinitive
-66	before word loose
-334	before word marked
64	before word noun
83	before word question
-787	before word quote-behind
-344	before word resumed
-610	before —
-200	bias
-222	clause-before describe past
-657	clause-before describe-call
73	clause-before promise past
-205	clause-before promise-threaten
47	clause-before quote base
-931	clause-before quote gerund
-751	clause-before quote past
15	clause-before quote third
-350	clause-before quote-continue
-141	clause-before quote-go
-238	clause-before quote-judge
-91	clause-before rule false
51	clause-before rule true
242	clause-before say
120	clause-before say base
268	clause-before say past
-234	clause-before say third
-1561	clause-before show past
-178	clause-before show-evidence
58	clause-before state base
94	clause-before state past
-186	clause-before state third
-257	clause-before state-admit
669	clause-before state-announce
-597	clause-before state-argue
235	clause-before state-remember
26	clause-before state-signal
-247	clause-before tell
42	clause-before tell past
-175	clause-before urge base
328	clause-before urge-order
-689	clause-before write
-270	clause-before write past
-629	colon ask base
-321	colon ask-wonder
-231	colon rule false
23	cut (
-69	cut ( none
23	cut ( rule false
79	cut , according
122	cut , according none
-550	cut , and
220	cut , and bare
153	cut , and clause
-773	cut , and clause bare
153	cut , and clause none
28	cut , and clause rule false
-343	cut , and none
-393	cut , and rule false
-502	cut , and that
-280	cut , as
-256	cut , as none
-280	cut , as rule false
113	cut , but
160	cut , but bare
-391	cut , but clause
-356	cut , but clause none
-308	cut , but clause rule true
-173	cut , but none
113	cut , but rule false
119	cut , but verb
119	cut , but verb rule false
123	cut , clause
126	cut , clause bare
-82	cut , clause none
-235	cut , clause rule false
1108	cut , clause rule true
-115	cut , clause that
308	cut , determiner
342	cut , determiner bare
-544	cut , determiner none
308	cut , determiner rule false
-124	cut , determiner that
-156	cut , even
-156	cut , even rule false
-586	cut , including
-182	cut , including none
-586	cut , including rule false
310	cut , ing
-504	cut , ing bare
103	cut , ing none
50	cut , ing rule false
-76	cut , name
-131	cut , name bare
61	cut , name none
-76	cut , name rule false
399	cut , name that
-158	cut , preposition
-31	cut , preposition bare
-41	cut , preposition none
-158	cut , preposition rule false
316	cut , preposition that
-126	cut , pronoun
493	cut , pronoun bare
104	cut , pronoun none
-846	cut , pronoun that
-282	cut , quote
-126	cut , quote bare
-282	cut , quote rule false
185	cut , quote that
39	cut , where
39	cut , where none
39	cut , where rule false
161	cut , which
-42	cut , which bare
178	cut , which none
161	cut , which rule false
-368	cut , which that
307	cut , while
128	cut , while bare
126	cut , while none
307	cut , while rule false
277	cut , who
-329	cut , who bare
71	cut , who none
277	cut , who rule false
58	cut , word
352	cut , word bare
109	cut , word infinitive
-146	cut , word none
-473	cut , word resumed
58	cut , word rule false
-123	cut , word that
-244	cut :
-18	cut : bare
-187	cut : none
-244	cut : rule false
237	cut : that
76	cut ;
76	cut ; none
-192	cut after
164	cut after bare
-677	cut after none
-192	cut after rule false
199	cut after that
373	cut agency end
373	cut agency end according
-237	cut agency end none
-150	cut agency end rule false
644	cut agency end rule true
-561	cut and that
-711	cut and that bare
243	cut and that none
-561	cut and that rule false
-113	cut and that that
148	cut and verb
384	cut and verb bare
447	cut and verb rule false
-246	cut as
133	cut as bare
-1719	cut as narrated
-24	cut as none
218	cut as resumed
-246	cut as rule false
-40	cut as that
-520	cut because
-276	cut because bare
-43	cut because none
-520	cut because rule false
-32	cut because that
-281	cut before
-586	cut before bare
417	cut before none
-281	cut before rule false
-65	cut end all
24	cut end bare
351	cut end colon
-28	cut end fragment
501	cut end gap
-124	cut end half
15	cut end infinitive
-31	cut end label
435	cut end loose
-181	cut end most
82	cut end narrated
154	cut end none
151	cut end question
52	cut end resumed
46	cut end rule false
124	cut end rule true
-100	cut end some
209	cut end that
-59	cut end unattributed
188	cut front
114	cut front according
136	cut front clause-before
-190	cut front half
170	cut front most
253	cut front none
-150	cut front open
832	cut front open all
-214	cut front open clause-before
104	cut front open half
-695	cut front open none
832	cut front open quote-before
-60	cut front open rule false
-247	cut front open rule true
207	cut front part
207	cut front part according
207	cut front part none
207	cut front part rule false
-67	cut front quote-before
-30	cut front rule false
196	cut front rule true
-47	cut front some
182	cut quote
182	cut quote all
182	cut quote resumed
757	cut quote rule false
-147	cut quote rule true
-275	cut rule
-93	cut rule all
119	cut rule as
310	cut rule bare
134	cut rule marked
156	cut rule none
-84	cut rule quote-behind
77	cut rule rule false
-241	cut rule rule true
33	cut rule that
95	cut that end
-364	cut that end none
95	cut that end noun
95	cut that end rule false
-89	cut to end
-89	cut to end noun
-89	cut to end rule false
-384	cut when
147	cut when bare
-130	cut when none
-384	cut when rule false
219	cut while
40	cut while bare
-55	cut while none
219	cut while rule false
40	cut —
-98	cut — bare
-47	cut — none
40	cut — rule false
-151	deny 
-436	deny base
964	deny past
133	describe 
111	describe as 
-808	describe clause-before 
-100	describe-call 
-119	describe-call base
525	describe-call gerund
73	describe-call past
318	first determiner according
-74	first determiner ask
-91	first determiner bare
454	first determiner clause-before
-545	first determiner deny
-1725	first determiner label
732	first determiner loose
-3605	first determiner narrated
162	first determiner noun
-200	first determiner promise
-341	first determiner quote
87	first determiner resumed
279	first determiner say
-35	first determiner show
72	first determiner state
286	first determiner tell
-93	first determiner that
221	first determiner verb 1
133	first determiner verb 4
224	first determiner verb 9
-367	first determiner verb comma
653	first determiner verb far
-723	first determiner verb none
-277	first determiner write
559	first how
867	first how ask
99	first how question
214	first how verb 4
-122	first if
-531	first if ask
886	first if clause-before
-174	first if question
-209	first if say
80	first if state
-389	first if that
165	first if verb 4
187	first ing
108	first ing bare
-219	first ing clause-before
383	first ing narrated
-182	first ing quote
-158	first ing say
-301	first ing state
158	first ing that
1146	first ing verb 4
199	first ing verb 9
-214	first ing verb comma
-1105	first ing verb none
-65	first it
276	first it bare
98	first it say
81	first it state
-108	first it that
541	first it verb 1
-66	first name
-20	first name according
-283	first name ask
110	first name bare
34	first name clause-before
332	first name colon
97	first name label
-604	first name loose
-166	first name noun
-1661	first name promise
-122	first name quote
-117	first name resumed
-112	first name say
652	first name show
28	first name state
165	first name tell
-39	first name that
231	first name verb 1
51	first name verb 4
361	first name verb 9
-332	first name verb comma
-37	first name verb far
36	first name verb none
-125	first name write
217	first number
444	first number according
-786	first number resumed
33	first number say
235	first number verb 9
-601	first number verb comma
-62	first preposition
46	first preposition according
-526	first preposition clause-before
-1536	first preposition describe
713	first preposition narrated
-201	first preposition promise
542	first preposition quote
-1142	first preposition resumed
-97	first preposition say
74	first preposition state
376	first preposition tell
584	first preposition that
269	first preposition verb 4
-469	first preposition verb 9
383	first preposition verb comma
-478	first preposition verb none
133	first pronoun
-239	first pronoun according
194	first pronoun bare
610	first pronoun clause-before
-450	first pronoun noun
176	first pronoun resumed
274	first pronoun say
-254	first pronoun show
254	first pronoun state
305	first pronoun tell
-134	first pronoun that
37	first pronoun verb 1
-200	first pronoun verb 4
182	first pronoun verb 9
137	first pronoun verb comma
1010	first pronoun verb none
-89	first quote
69	first quote according
119	first quote as
162	first quote ask
-701	first quote bare
273	first quote clause-before
234	first quote describe
-30	first quote fragment
751	first quote label
134	first quote marked
-162	first quote quote
73	first quote quote-before
-84	first quote quote-behind
-149	first quote resumed
116	first quote say
-630	first quote show
-145	first quote state
-296	first quote tell
174	first quote that
-115	first quote unattributed
-125	first quote verb 1
225	first quote verb 4
311	first quote verb comma
-42	first quote verb far
48	first quote verb none
-209	first quote write
166	first there
195	first there bare
-192	first there say
171	first there state
166	first there verb 1
-37	first to
74	first to ask
95	first to infinitive
-113	first to noun
109	first to promise
-373	first to state
-16	first to tell
-236	first to urge
-19	first to verb 1
-530	first to verb 4
-201	first to verb 9
-656	first to verb comma
649	first to verb far
474	first to verb none
-467	first what
-486	first when
-916	first when clause-before
-156	first when say
483	first when verb 4
259	first whether
120	first whether ask
503	first whether noun
56	first whether question
-70	first whether verb 4
-161	first who
-254	first who narrated
-75	first who question
-475	first who say
-417	first who verb 1
527	first why
245	first why question
159	first why verb 4
-327	first word A
334	first word A verb 4
-407	first word C
-596	first word C bare
34	first word C narrated
435	first word C say
-298	first word C state
69	first word C verb 1
-339	first word C verb 4
227	first word C verb 9
-326	first word C verb comma
-1385	first word C verb none
180	first word J bare
777	first word J say
-598	first word J state
273	first word J that
405	first word J verb 4
-873	first word J verb comma
-644	first word J verb none
-434	first word N
672	first word N according
-191	first word N bare
-2023	first word N noun
-1463	first word N promise
334	first word N say
-67	first word N show
-65	first word N state
57	first word N that
270	first word N verb 1
-102	first word N verb 4
-462	first word N verb 9
-407	first word N verb comma
-276	first word N verb none
153	first word R
223	first word R bare
-1174	first word R say
-483	first word R state
169	first word R that
-38	first word R verb 4
715	first word R verb 9
528	first word R verb comma
-137	first word S
-504	first word V bare
-430	first word V gap
22	first word V noun
-502	first word V resumed
60	first word V say
-163	first word V state
305	first word V that
-20	first word V write
-224	first word X
126	first word X according
382	first word X ask
-626	first word X bare
441	first word X gap
457	first word X resumed
353	first word X say
-260	first word X state
-111	first word X that
-224	first word X verb 1
-1193	first word X write
-28	fragment 
-28	fragment -
-28	fragment fragment
-28	fragment fragment 
-28	fragment fragment -
-67	fragment rule false
183	gap +0
137	gap +0 gap
220	gap +0 infinitive
103	gap +0 loose
-84	gap +0 noun
81	gap +0 question
161	gap +0 quote-behind
368	gap +0 resumed
221	gap +1
-148	gap +1 bare
-168	gap +1 colon
-140	gap +1 infinitive
449	gap +1 marked
-191	gap +1 narrated
-293	gap +1 quote-behind
-103	gap +1 resumed
78	gap +1 that
-474	gap +12
141	gap +12 according
487	gap +12 bare
-120	gap +12 marked
-1608	gap +12 narrated
-267	gap +12 quote-behind
-286	gap +12 resumed
411	gap +12 that
-105	gap +3
35	gap +3 according
-467	gap +3 as
-219	gap +3 bare
98	gap +3 infinitive
111	gap +3 marked
388	gap +3 narrated
33	gap +3 question
351	gap +3 quote-behind
-229	gap +3 resumed
-58	gap +3 that
-120	gap +6
-449	gap +6 according
-183	gap +6 bare
176	gap +6 marked
-275	gap +6 narrated
594	gap +6 quote-behind
435	gap +6 resumed
-37	gap +6 that
-601	gap +far
-411	gap +far marked
-519	gap +far that
-87	gap -
-28	gap - fragment
-59	gap - unattributed
92	gap -0
-428	gap -0 clause-before
1972	gap -0 quote-before
-120	gap -1
244	gap -1 according
-197	gap -1 clause-before
841	gap -1 quote-before
-297	gap -12
-488	gap -12 clause-before
1181	gap -12 quote-before
165	gap -3
-201	gap -3 quote-before
49	gap -6
133	gap -6 clause-before
-308	gap -6 quote-before
-558	gap -far
-934	gap -far clause-before
137	gap rule false
-1301	gap state base
-164	gap state third
-263	gap state-argue
219	gap state-remember
-20	group 
-575	group  modal
67	group  not
-310	group passive
72	head document
-117	head document according
316	head document bare
-837	head document clause-before
39	head document fragment
-105	head document say
530	head document show
530	head document show-evidence
404	head document state
-586	head document state-signal
-158	head document that
-25	head he
-118	head he ask
91	head he bare
221	head he clause-before
-237	head he describe-call
127	head he fragment
273	head he infinitive
-340	head he label
261	head he loose
-169	head he marked
388	head he narrated
35	head he noun
595	head he promise
458	head he promise-threaten
190	head he promise-vow
61	head he quote
340	head he quote-before
278	head he quote-behind
49	head he quote-continue
-769	head he quote-go
-189	head he resumed
131	head he say
121	head he show
121	head he show-evidence
179	head he state
622	head he state-admit
91	head he state-announce
-216	head he state-argue
-58	head he state-remember
438	head he state-signal
-64	head he tell
165	head he that
170	head he urge
21	head he urge-plead
-438	head he write
51	head i
-314	head i ask
71	head i say
-220	head it
278	head it fragment
516	head it say
-120	head name
87	head name according
56	head name ask
-128	head name clause-before
737	head name deny
-259	head name describe
-546	head name describe-call
146	head name fragment
-177	head name infinitive
-27	head name label
-50	head name loose
-31	head name marked
28	head name narrated
94	head name noun
-98	head name promise
-293	head name promise-refuse
-690	head name promise-threaten
538	head name promise-vow
396	head name question
-363	head name quote
577	head name quote-before
-350	head name quote-continue
367	head name quote-go
270	head name quote-judge
-264	head name resumed
89	head name say
365	head name state
251	head name state-admit
-241	head name state-announce
142	head name state-argue
322	head name state-feel
-272	head name state-predict
-201	head name state-remember
26	head name tell
273	head name that
416	head name write
-63	head names
22	head names according
136	head names as
169	head names ask
120	head names bare
-20	head names clause-before
-632	head names deny
120	head names describe
295	head names describe-call
72	head names fragment
46	head names infinitive
237	head names label
-52	head names loose
-81	head names marked
-569	head names narrated
424	head names noun
-272	head names promise
-241	head names promise-threaten
51	head names promise-vow
476	head names question
-251	head names quote
71	head names quote-before
-604	head names quote-behind
-402	head names quote-continue
-254	head names quote-go
358	head names quote-judge
-218	head names resumed
153	head names say
-531	head names show
-531	head names show-evidence
173	head names state
-448	head names state-admit
-36	head names state-announce
324	head names state-argue
-390	head names state-predict
19	head names state-remember
128	head names state-signal
101	head names tell
321	head names that
-904	head names unattributed
171	head names urge
118	head names urge-plead
71	head names write
-87	head none
40	head none ask
67	head none bare
289	head none clause-before
192	head none fragment
-395	head none infinitive
89	head none marked
266	head none noun
-809	head none promise
-735	head none promise-threaten
-93	head none question
24	head none quote
21	head none quote-go
-360	head none state
-796	head none state-admit
347	head none state-announce
-257	head none state-argue
129	head none state-remember
-137	head none tell
100	head none that
112	head none unattributed
-21	head none write
-164	head noun according
-48	head noun as
-184	head noun ask
77	head noun ask-wonder
-213	head noun bare
-73	head noun clause-before
-207	head noun colon
-705	head noun deny
-35	head noun describe
144	head noun fragment
-1095	head noun gap
82	head noun infinitive
260	head noun label
-23	head noun loose
329	head noun marked
-350	head noun narrated
36	head noun noun
-164	head noun promise
283	head noun promise-refuse
-548	head noun promise-threaten
-1171	head noun question
-527	head noun quote
1960	head noun quote-before
401	head noun quote-behind
79	head noun quote-continue
-457	head noun quote-go
-493	head noun quote-judge
-318	head noun resumed
-45	head noun say
146	head noun show
146	head noun show-evidence
-276	head noun state
-87	head noun state-admit
189	head noun state-announce
-45	head noun state-argue
302	head noun state-predict
-67	head noun state-signal
-400	head noun tell
-42	head noun that
-417	head noun urge
-185	head noun urge-order
-816	head number
746	head number bare
-337	head number say
630	head number write
362	head people
41	head people according
-218	head people bare
-497	head people clause-before
119	head people fragment
-726	head people noun
795	head people quote
-88	head people say
481	head people state
-103	head people state-argue
-428	head people that
26	head person
1172	head person according
177	head person ask
33	head person bare
-229	head person clause-before
42	head person fragment
317	head person infinitive
-459	head person quote
53	head person quote-before
1596	head person quote-behind
285	head person resumed
32	head person say
-80	head person show
-80	head person show-evidence
136	head person state
249	head person state-admit
194	head person state-argue
-439	head person tell
442	head person write
-39	head they
-593	head they clause-before
-166	head they fragment
108	head they say
-87	head they state
-224	head they state-remember
-312	head they that
-225	head who
28	head who bare
226	head who say
72	head who state
-188	head who tell
-205	head who that
-741	head you
-208	how after
292	how after clause-before
-597	how after narrated
-418	how after quote past
1878	how after quote-before
-788	how after resumed
97	how after say past
-764	how after say third
-178	how after state past
-1573	how after write past
-24	how agency
-24	how agency according
-24	how agency according -
75	how apposition
126	how apposition bare
-1478	how apposition clause-before
350	how apposition promise past
1505	how apposition quote-before
213	how apposition quote-behind
-223	how apposition say past
-132	how apposition say third
-90	how apposition state past
349	how apposition tell past
-194	how apposition that
473	how apposition write past
431	how before
121	how before ask base
-305	how before ask past
218	how before ask third
76	how before bare
-140	how before clause-before
174	how before colon
136	how before describe base
244	how before describe past
534	how before gap
-76	how before infinitive
464	how before loose
353	how before marked
187	how before narrated
-349	how before promise base
-190	how before promise past
709	how before question
312	how before quote base
-369	how before quote gerund
-55	how before quote past
485	how before quote third
-248	how before quote-before
48	how before quote-behind
155	how before resumed
98	how before say base
103	how before say past
24	how before say third
-161	how before show base
426	how before show past
-600	how before show third
63	how before state base
508	how before state gerund
52	how before state third
466	how before tell base
-17	how before tell past
-128	how before tell third
-83	how before that
395	how before urge base
-59	how before write base
-329	how before write past
-828	how before write third
-66	how by
124	how by state past
-150	how label
-31	how label label
-31	how label label -
23	how main
-582	how main ask past
-142	how main bare
-30	how main fragment
-30	how main fragment -
16	how main infinitive
-142	how main loose
-476	how main marked
333	how main promise gerund
-470	how main promise past
-503	how main question
-430	how main quote gerund
443	how main quote-behind
142	how main say gerund
919	how main say past
596	how main show gerund
-250	how main state base
-80	how main state gerund
140	how main state past
-218	how main tell gerund
160	how main that
-91	how none
67	how none bare
289	how none clause-before
95	how none fragment
95	how none fragment -
-395	how none infinitive
89	how none marked
178	how none noun
113	how none noun -
-581	how none promise past
-93	how none question
640	how none quote gerund
-91	how none say past
-312	how none state base
-87	how none state gerund
100	how none that
-871	how none write gerund
65	how noun
65	how noun noun
65	how noun noun -
-311	how relative
-41	how relative bare
-297	how relative say past
60	how relative state past
-33	how relative that
92	how running
92	how running unattributed
92	how running unattributed -
209	infinitive ask
-193	infinitive ask past
399	infinitive promise gerund
-339	infinitive promise past
-80	infinitive promise-refuse
-374	infinitive promise-threaten
132	infinitive promise-vow
183	infinitive rule false
-148	infinitive rule true
113	infinitive state past
575	infinitive state-admit
32	infinitive state-vow
-16	infinitive tell
333	infinitive urge gerund
235	infinitive urge-plead
-24	kind according
-381	kind deny
-74	kind describe
-28	kind fragment
-31	kind label
63	kind noun
85	kind promise
-290	kind quote
52	kind say
-406	kind show
-44	kind state
-185	kind tell
-59	kind unattributed
-50	kind urge
131	kind write
-31	label 
-31	label -
-31	label label
-31	label label 
-31	label label -
-165	label rule false
502	label rule true
-1427	length 1
-1540	length 1 loose
-1427	length 1 none
-127	length 12
103	length 12 according
16	length 12 all
-41	length 12 as
345	length 12 bare
-426	length 12 clause-before
-171	length 12 fragment
163	length 12 gap
278	length 12 half
185	length 12 infinitive
-278	length 12 label
202	length 12 loose
-108	length 12 marked
79	length 12 most
173	length 12 narrated
69	length 12 none
224	length 12 noun
-123	length 12 question
1549	length 12 quote-before
-170	length 12 quote-behind
-67	length 12 resumed
2450	length 12 unattributed
-921	length 2
-327	length 2 bare
-2212	length 2 clause-before
-921	length 2 none
296	length 2 that
250	length 25
-280	length 25 according
305	length 25 all
107	length 25 bare
-449	length 25 clause-before
198	length 25 fragment
145	length 25 half
-133	length 25 infinitive
-361	length 25 label
-273	length 25 loose
106	length 25 marked
428	length 25 most
160	length 25 narrated
-124	length 25 none
459	length 25 noun
-391	length 25 question
91	length 25 quote-before
495	length 25 quote-behind
225	length 25 resumed
188	length 25 some
335	length 25 that
316	length 25 unattributed
-631	length 4
-1781	length 4 all
-23	length 4 bare
564	length 4 clause-before
-99	length 4 infinitive
-945	length 4 loose
-2058	length 4 narrated
-176	length 4 none
-617	length 4 noun
-480	length 4 resumed
244	length 4 that
143	length 50
221	length 50 according
850	length 50 all
-421	length 50 bare
195	length 50 clause-before
481	length 50 fragment
-225	length 50 half
188	length 50 infinitive
396	length 50 label
365	length 50 loose
1585	length 50 marked
133	length 50 most
67	length 50 narrated
-93	length 50 none
52	length 50 noun
-859	length 50 question
237	length 50 quote-before
399	length 50 quote-behind
22	length 50 resumed
-368	length 50 some
-227	length 50 that
453	length 50 unattributed
-160	length 7
-586	length 7 according
-396	length 7 all
142	length 7 as
48	length 7 bare
-91	length 7 clause-before
-225	length 7 fragment
-252	length 7 half
-251	length 7 infinitive
587	length 7 label
-642	length 7 loose
-772	length 7 marked
-929	length 7 narrated
-437	length 7 noun
1294	length 7 question
1336	length 7 quote-before
262	length 7 quote-behind
-146	length 7 resumed
-247	length 7 that
-281	length 7 unattributed
-208	length long
640	length long all
-423	length long bare
68	length long fragment
-386	length long half
617	length long most
-487	length long none
2444	length long quote-before
272	length long quote-behind
806	length long unattributed
-637	line bare
297	line bare bare
-90	line full
119	line full as
-71	line full bare
-70	line full clause-before
133	line full fragment
186	line full gap
54	line full infinitive
-216	line full label
116	line full loose
39	line full marked
-135	line full narrated
-79	line full noun
-152	line full question
309	line full quote-before
397	line full quote-behind
-278	line full resumed
49	line full that
-59	line full unattributed
-24	link according
119	link as
-126	link clause-before
-204	link colon
-28	link fragment
137	link gap
95	link infinitive
-31	link label
103	link loose
134	link marked
-135	link narrated
49	link noun
-23	link question
73	link quote-before
-84	link quote-behind
-167	link resumed
47	link that
-59	link unattributed
103	loose rule false
-274	loose say
-2381	loose say past
206	loose show-evidence
-566	loose state base
-515	loose state gerund
175	loose state past
-1154	loose state third
-100	loose state-announce
-918	loose state-argue
224	loose state-remember
-706	loose state-signal
276	marked quote base
231	marked quote past
152	marked quote-go
-276	marked quote-judge
46	marked rule false
28	marked rule true
-357	marked say
-188	marked state past
-135	narrated rule false
-56	narrated say
-192	narrated say past
282	narrated state past
142	narrated state-remember
-62	narrated tell
158	next ,
-34	next , quote-continue
577	next , say
817	next , state-argue
481	next , write
-87	next -
-28	next - fragment
-59	next - unattributed
168	next .
287	next . say
823	next . state-announce
674	next . state-remember
1006	next . write
-502	next :
230	next : quote-continue
25	next : say
-239	next about
-780	next about ask
608	next about ask-wonder
309	next about noun
-240	next adverb
691	next adverb quote-go
259	next adverb say
-333	next at
710	next at say
584	next by
-66	next determiner
190	next determiner according
-339	next determiner ask
338	next determiner deny
43	next determiner promise-threaten
377	next determiner quote-go
-78	next determiner say
690	next determiner show-evidence
68	next determiner state-admit
-74	next determiner state-announce
151	next determiner state-argue
-147	next determiner state-remember
-466	next determiner state-signal
-205	next determiner tell
-437	next determiner urge-plead
-795	next determiner write
32	next for
165	next for describe-call
20	next if
90	next in
137	next in say
-586	next in state-argue
468	next in write
-177	next ing
139	next ing say
91	next it
-386	next it say
535	next it state-announce
82	next name
-170	next name according
-592	next name ask
-255	next name describe-call
148	next name label
497	next name quote-judge
478	next name show-evidence
-41	next name state-announce
382	next name state-remember
-324	next name state-signal
344	next name tell
107	next name write
502	next number
157	next of
-840	next of say
203	next on
24	next on describe-call
537	next on quote-go
-604	next on say
-201	next preposition
1414	next preposition say
-733	next preposition state-remember
-98	next pronoun
186	next pronoun ask
-70	next pronoun say
-381	next pronoun show-evidence
22	next pronoun state-argue
-398	next pronoun state-signal
-686	next pronoun tell
-54	next quote describe-call
502	next quote label
35	next quote say
-138	next that
-178	next that noun
-190	next that say
104	next that show-evidence
170	next that state
50	next that state-admit
22	next that state-announce
314	next that state-argue
303	next that state-feel
58	next that state-predict
-224	next that state-remember
-252	next that state-signal
-908	next that write
-47	next time
-380	next time say
191	next time state-announce
-589	next time state-remember
838	next time write
16	next to
-56	next to noun
-106	next to promise-refuse
-420	next to promise-threaten
32	next to promise-vow
297	next to quote-continue
191	next to quote-go
-1024	next to state
371	next to state-admit
-45	next to state-remember
-253	next to state-vow
-62	next whether
-44	next whether ask
-114	next why
-846	next with
-67	next word A
-63	next word C
19	next word C state-remember
-330	next word J
226	next word J say
95	next word N
209	next word N quote-go
439	next word N say
-140	next word N show-evidence
827	next word N state-announce
-153	next word N state-remember
34	next word N tell
-472	next word N urge-plead
217	next word N write
-737	next word R
-69	next word V
-181	next word V according
-110	next word V state-remember
-168	next word V write
-200	next word X
189	next word X say
235	next word X state-argue
-581	next word X state-remember
63	noun 
63	noun -
63	noun noun
63	noun noun 
63	noun noun -
24	noun rule false
-28	place - fragment
-59	place - unattributed
-40	place first according
649	place first infinitive
245	place first label
125	place first marked
40	place first noun
-234	place first question
266	place first quote-behind
62	place first that
502	place last clause-before
-1540	place last loose
168	place last quote-before
-255	place middle according
115	place middle as
-67	place middle bare
-420	place middle clause-before
60	place middle colon
218	place middle gap
-164	place middle infinitive
-316	place middle label
-34	place middle loose
-135	place middle narrated
-29	place middle noun
151	place middle question
143	place middle quote-before
55	place middle quote-behind
-243	place middle resumed
64	place middle that
-365	promise bare 
59	promise clause-before 
160	promise infinitive 
-149	promise-refuse 
-269	promise-refuse past
246	promise-threaten 
344	promise-threaten past
131	promise-vow 
-126	promise-vow past
215	question ask
-124	question ask past
-93	question ask-wonder
-162	question rule false
96	question rule true
-72	question say
-337	question say past
446	quote 
93	quote clause-before 
-1677	quote clause-before  modal
484	quote marked 
-104	quote narrated 
-248	quote past
66	quote quote-before 
425	quote quote-behind 
148	quote resumed 
-147	quote-before quote past
-132	quote-before quote-continue
39	quote-before rule true
53	quote-before say
403	quote-before say past
1772	quote-before say third
82	quote-before state past
-60	quote-before state-remember
2011	quote-before tell
1908	quote-before tell past
1179	quote-before write
1157	quote-before write past
-132	quote-behind quote past
112	quote-behind quote-continue
-253	quote-behind quote-go
107	quote-behind rule false
76	quote-behind rule true
30	quote-behind say
395	quote-behind say gerund
-226	quote-behind say past
146	quote-behind state gerund
42	quote-behind state past
34	quote-behind state-remember
186	quote-behind tell
-223	quote-behind write
241	quote-behind write past
-92	quote-cite 
331	quote-continue 
342	quote-continue base
-32	quote-continue past
-139	quote-go 
85	quote-go  modal
183	quote-go base
-261	quote-go gerund
-228	quote-go past
200	quote-go third
299	quote-judge 
-453	quote-judge base
68	quote-judge past
189	quote-judge third
28	quoted all
119	quoted all as
96	quoted all ask
141	quoted all describe-call
-30	quoted all fragment
620	quoted all label
134	quoted all marked
862	quoted all quote
73	quoted all quote-before
-84	quoted all quote-behind
70	quoted all quote-continue
-377	quoted all quote-go
-190	quoted all quote-judge
182	quoted all resumed
-212	quoted all say
-313	quoted all state-remember
92	quoted all tell
-311	quoted all that
-115	quoted all unattributed
106	quoted all write
-415	quoted half according
-718	quoted half ask
183	quoted half bare
-202	quoted half clause-before
271	quoted half infinitive
-199	quoted half narrated
-16	quoted half noun
-632	quoted half question
147	quoted half quote-go
142	quoted half resumed
-142	quoted half say
512	quoted half show-evidence
234	quoted half state-admit
-40	quoted half state-announce
-391	quoted half state-argue
267	quoted half state-remember
-154	quoted half state-signal
250	quoted half tell
-386	quoted half that
-314	quoted half write
606	quoted most
-328	quoted most bare
1436	quoted most clause-before
27	quoted most say
353	quoted most state-remember
-1090	quoted most tell
229	quoted most that
-261	quoted none
131	quoted none according
491	quoted none ask
-79	quoted none ask-wonder
-27	quoted none bare
-279	quoted none clause-before
-227	quoted none colon
-308	quoted none deny
-1349	quoted none describe-call
116	quoted none gap
344	quoted none infinitive
-461	quoted none label
-534	quoted none loose
-403	quoted none narrated
-77	quoted none noun
-509	quoted none promise-refuse
-417	quoted none promise-threaten
117	quoted none promise-vow
153	quoted none question
-620	quoted none quote-continue
245	quoted none quote-go
-195	quoted none quote-judge
-245	quoted none resumed
-1022	quoted none show-evidence
-76	quoted none state
-16	quoted none state-admit
-33	quoted none state-argue
-609	quoted none state-feel
-451	quoted none state-predict
275	quoted none state-signal
305	quoted none state-vow
117	quoted none tell
110	quoted none that
-979	quoted none urge-order
206	quoted none urge-plead
62	quoted none write
-293	quoted some
-333	quoted some according
-126	quoted some bare
65	quoted some clause-before
97	quoted some say
964	quoted some state-remember
287	quoted some tell
-171	quoted some that
583	quoted some write
-453	resumed quote base
-191	resumed quote past
85	resumed quote-continue
360	resumed quote-go
32	resumed rule false
-45	resumed rule true
-216	resumed say
-42	resumed say past
295	resumed state past
492	resumed state third
211	resumed state-announce
-41	resumed state-remember
-42	resumed write
-409	rule false
256	rule true
117	say 
-392	say  modal
28	say bare 
197	say base
290	say clause-before 
-127	say gerund
-231	say loose 
-357	say marked 
177	say narrated 
-433	say question 
251	say quote-before 
-42	say quote-behind 
-50	say that 
159	say third
-24	sense according
159	sense ask
-120	sense ask-wonder
-381	sense deny
-65	sense describe-call
-28	sense fragment
-31	sense label
63	sense noun
-197	sense promise-refuse
69	sense promise-threaten
130	sense promise-vow
204	sense quote
-92	sense quote-cite
288	sense quote-continue
-92	sense quote-go
-179	sense quote-judge
52	sense say
-406	sense show-evidence
-57	sense state
-85	sense state-admit
-82	sense state-announce
-97	sense state-argue
-491	sense state-feel
188	sense state-predict
171	sense state-remember
-45	sense state-signal
110	sense state-vow
-185	sense tell
-59	sense unattributed
-102	sense urge-order
35	sense urge-plead
131	sense write
310	show bare 
-124	show bare  modal
-170	show clause-before 
-36	show loose 
101	show that 
-407	show-evidence  modal
29	show-evidence base
-35	show-evidence gerund
-322	show-evidence past
-708	show-evidence third
218	state bare 
-211	state bare  modal
-341	state bare  not
-198	state clause-before 
-357	state gap 
-432	state loose 
167	state loose  modal
39	state marked 
-207	state narrated 
44	state past
209	state quote-before 
42	state quote-behind 
352	state resumed 
-114	state that 
-164	state-admit 
256	state-admit  modal
126	state-admit base
-209	state-admit past
-79	state-announce 
-169	state-announce base
-174	state-announce gerund
38	state-announce past
70	state-argue 
-614	state-argue  modal
-104	state-argue base
401	state-argue gerund
-303	state-argue past
-21	state-argue third
-491	state-feel 
554	state-feel past
617	state-remember  modal
56	state-remember base
115	state-remember gerund
264	state-remember past
-394	state-remember third
133	state-signal 
-1095	state-signal  not
467	state-signal base
-662	state-signal gerund
-223	state-signal third
193	state-vow 
100	state-vow past
-87	tag -
-28	tag - fragment
-59	tag - unattributed
471	tag .N
329	tag .V
33	tag .V according
156	tag .V ask
-19	tag .V quote
289	tag .V say
16	tag .V state
368	tag .V tell
238	tag .V write
35	tag .V~
57	tag .V~ describe
376	tag .V~ quote
399	tag .V~ state
81	tag .V~ write
-1033	tag AN
-404	tag AV
-177	tag AV say
931	tag AV state
-674	tag AV~
-121	tag CN~
420	tag CN~ state
62	tag CV
-389	tag CV say
59	tag CV state
53	tag CV~
125	tag DN
-144	tag DN noun
-316	tag JN
-467	tag JN noun
-367	tag JN~
262	tag JN~ ask
95	tag JN~ quote
-1498	tag JN~ state
-55	tag JN~ urge
67	tag JN~ write
306	tag N.
306	tag N. label
-653	tag NN
-259	tag NN noun
-32	tag NN~
347	tag NN~ show
-634	tag NN~ state
43	tag NV
-186	tag NV ask
-228	tag NV promise
270	tag NV quote
-84	tag NV say
261	tag NV state
-314	tag NV write
88	tag NV~
108	tag NV~ quote
-604	tag NV~ show
97	tag NV~ state
84	tag OV
-385	tag OV promise
429	tag OV quote
37	tag OV say
31	tag OV state
139	tag OV tell
-38	tag OV write
-298	tag OV~
-943	tag OV~ promise
-356	tag OV~ quote
117	tag OV~ show
410	tag OV~ state
570	tag P.
570	tag P. label
467	tag PN
-159	tag PN noun
-250	tag PN~
108	tag PN~ state
-979	tag PN~ write
-107	tag PV
269	tag PV ask
129	tag PV promise
-66	tag PV quote
-19	tag PV say
55	tag PV state
418	tag PV tell
-403	tag PV write
-81	tag PV~
247	tag PV~ describe
386	tag PV~ promise
166	tag PV~ quote
-302	tag PV~ show
-385	tag PV~ state
-539	tag PV~ write
38	tag RV
-328	tag RV ask
255	tag RV quote
201	tag RV say
176	tag RV state
138	tag RV tell
-635	tag RV~
-288	tag RV~ show
77	tag RV~ state
-224	tag SV
-107	tag TV say
131	tag TV state
-20	tag TV~
-53	tag TV~ quote
-109	tag TV~ show
-371	tag TV~ state
290	tag UN
-639	tag UN~
-40	tag UN~ state
-140	tag UV
518	tag UV say
-163	tag V.
-163	tag V. label
-767	tag VN
-764	tag VN noun
140	tag VN~
165	tag VN~ ask
-283	tag VN~ state
121	tag VV
-437	tag VV say
135	tag VV state
-215	tag VV~
539	tag XV ask
537	tag XV promise
-1220	tag XV quote
-289	tag XV say
-393	tag XV state
-276	tag XV tell
-213	tag XV~
71	tag XV~ promise
-415	tag XV~ quote
-1014	tag XV~ show
-72	tell 
104	tell bare 
54	tell base
-151	tell clause-before 
-319	tell gerund
121	tell infinitive 
-129	tell past
2011	tell quote-before 
186	tell quote-behind 
282	tell that 
41	tell third
-228	that ask
-144	that rule false
324	that rule true
-23	that say
234	that say base
-27	that say gerund
-124	that say past
249	that say third
-16	that show-evidence
-21	that state
-85	that state base
-270	that state-admit
279	that state-announce
214	that state-argue
-87	that state-feel
295	that state-predict
-106	that state-remember
-367	that state-signal
-170	that tell
388	that tell past
-55	that write
-157	that write past
-59	unattributed 
-59	unattributed -
-59	unattributed rule true
-59	unattributed unattributed
-59	unattributed unattributed 
-59	unattributed unattributed -
-220	urge clause-before 
-185	urge infinitive 
-141	urge-order 
250	urge-order base
133	urge-plead gerund
-71	urge-plead past
125	verb 1
141	verb 1 according
-464	verb 1 ask
55	verb 1 bare
156	verb 1 clause-before
-272	verb 1 describe
179	verb 1 fragment
137	verb 1 gap
-75	verb 1 label
-472	verb 1 marked
361	verb 1 narrated
-404	verb 1 promise
-366	verb 1 question
-119	verb 1 quote
1958	verb 1 quote-before
132	verb 1 quote-behind
694	verb 1 resumed
37	verb 1 say
-121	verb 1 show
255	verb 1 state
-255	verb 1 tell
-57	verb 1 that
-194	verb 1 unattributed
125	verb 1 urge
-109	verb 1 write
217	verb 4
377	verb 4 according
290	verb 4 ask
-154	verb 4 bare
140	verb 4 fragment
86	verb 4 infinitive
-16	verb 4 label
-51	verb 4 marked
-430	verb 4 narrated
-221	verb 4 noun
276	verb 4 promise
-105	verb 4 question
-118	verb 4 quote
-354	verb 4 quote-before
790	verb 4 quote-behind
205	verb 4 resumed
197	verb 4 say
-835	verb 4 show
286	verb 4 state
-253	verb 4 tell
-107	verb 4 that
666	verb 4 unattributed
-95	verb 4 urge
-275	verb 4 write
-300	verb 9 according
862	verb 9 ask
52	verb 9 bare
71	verb 9 clause-before
372	verb 9 fragment
-362	verb 9 infinitive
266	verb 9 label
477	verb 9 marked
-24	verb 9 narrated
-93	verb 9 noun
-174	verb 9 promise
174	verb 9 quote
847	verb 9 quote-before
878	verb 9 quote-behind
407	verb 9 resumed
172	verb 9 say
902	verb 9 show
104	verb 9 state
118	verb 9 tell
102	verb 9 that
713	verb 9 unattributed
322	verb 9 write
-116	verb comma
83	verb comma according
-737	verb comma ask
-127	verb comma bare
-399	verb comma clause-before
513	verb comma describe
344	verb comma fragment
-419	verb comma infinitive
-158	verb comma label
34	verb comma loose
-423	verb comma marked
-1010	verb comma narrated
-255	verb comma noun
387	verb comma promise
176	verb comma quote
1537	verb comma quote-before
551	verb comma quote-behind
-78	verb comma resumed
-272	verb comma say
-642	verb comma show
-404	verb comma state
276	verb comma tell
316	verb comma that
226	verb comma unattributed
-561	verb comma urge
648	verb comma write
27	verb far
156	verb far according
352	verb far bare
-1152	verb far clause-before
86	verb far fragment
153	verb far infinitive
-134	verb far label
-661	verb far promise
3330	verb far quote-before
-530	verb far quote-behind
416	verb far say
-754	verb far state
827	verb far that
871	verb far unattributed
-73	verb far write
-102	verb none according
-441	verb none as
-173	verb none ask
-368	verb none bare
-56	verb none clause-before
-831	verb none describe
79	verb none fragment
321	verb none infinitive
-158	verb none label
383	verb none marked
430	verb none narrated
-80	verb none noun
-336	verb none promise
-198	verb none quote
1752	verb none quote-before
-218	verb none quote-behind
-488	verb none resumed
38	verb none say
-252	verb none show
-91	verb none state
-608	verb none tell
-594	verb none that
925	verb none unattributed
167	verb none urge
-443	verb none write
123	write 
171	write bare 
-59	write base
-689	write clause-before 
-149	write gerund
256	write past
1179	write quote-before 
-223	write quote-behind 
-42	write resumed 
-128	write that 
192	write third
`;
