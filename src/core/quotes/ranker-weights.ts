/** Weights of the candidate ranker in thousandths, one feature a line; written by test/eval/train-quote-ranker.ts. */
export const RANKER_WEIGHTS = `
-97	according 
-97	according -
-97	according according
-97	according according 
-97	according according -
-659	according rule false
297	according rule true
-249	after (
136	after ( bare
33	after ( that
-55	after ,
-23	after , according
-52	after , bare
69	after , clause-before
-1070	after , colon
228	after , infinitive
175	after , noun
147	after , question
-248	after , that
42	after .
-72	after . according
-31	after . bare
-140	after . colon
146	after . infinitive
74	after . label
370	after . noun
348	after . question
-302	after . resumed
61	after . that
-507	after :
-102	after : bare
417	after : that
415	after ;
-427	after ?
-406	after ? label
-199	after and
318	after and bare
128	after and fragment
-272	after and quote-behind
-76	after and that
56	after as
53	after as bare
557	after as fragment
-106	after as infinitive
-310	after as noun
17	after as that
248	after but
-321	after but fragment
617	after end
1487	after end according
530	after end as
138	after end bare
51	after end fragment
375	after end infinitive
-123	after end label
-333	after end noun
-566	after end question
279	after end quote-behind
746	after end resumed
41	after end that
146	after end unattributed
-793	after in
-567	after in fragment
-725	after of
-252	after of fragment
-1448	after to
97	after to fragment
-235	after when
53	after when bare
-205	after when that
-266	after word
337	after word according
29	after word bare
-26	after word clause-before
148	after word fragment
54	after word infinitive
-748	after word noun
-40	after word quote-before
-727	after word quote-behind
-516	after word resumed
24	after word that
-89	after –
-67	after —
-96	after — bare
-86	after — that
-351	as describe
-189	as describe past
-76	ask 
93	ask  modal
222	ask bare 
-969	ask bare passive
-742	ask base
-165	ask gerund
-666	ask infinitive 
83	ask past
16	ask question 
205	ask question  modal
793	ask quote-before 
-140	ask-wonder 
355	ask-wonder  modal
542	ask-wonder base
-118	ask-wonder gerund
-89	ask-wonder past
-195	ask-wonder third
-256	bare ask
-902	bare ask base
-456	bare ask gerund
65	bare ask past
307	bare ask-wonder
-369	bare deny
-194	bare deny base
-968	bare deny past
158	bare promise base
-319	bare promise past
-102	bare promise third
-279	bare promise-threaten
181	bare promise-vow
-320	bare rule false
211	bare rule true
-61	bare say
-210	bare say base
346	bare say gerund
36	bare say past
130	bare say third
-162	bare show base
-92	bare show gerund
354	bare show past
-510	bare show third
185	bare show-evidence
-21	bare state
-111	bare state base
-310	bare state gerund
369	bare state third
81	bare state-admit
49	bare state-announce
-322	bare state-argue
-326	bare state-feel
101	bare state-predict
-154	bare state-remember
-91	bare state-signal
285	bare tell
-120	bare tell base
224	bare tell gerund
-94	bare tell past
-119	bare urge past
-310	bare urge-plead
-106	bare write
62	bare write gerund
188	bare write past
-956	bare write third
252	before ,
-175	before , according
309	before , fragment
324	before , quote-behind
49	before , resumed
302	before :
-170	before : colon
889	before : fragment
-174	before : label
530	before : quote-behind
-489	before a
-559	before a fragment
-345	before and
287	before and according
-1629	before and fragment
-566	before as
-125	before as as
-570	before as fragment
-110	before but
-226	before but according
760	before but clause-before
-255	before is
-255	before is fragment
-348	before of
-348	before of fragment
861	before start
-22	before start according
-391	before start clause-before
2554	before start fragment
-49	before start quote-before
131	before start unattributed
16	before that
-80	before that fragment
-85	before that noun
-260	before the
-260	before the fragment
-405	before to
-405	before to fragment
-230	before verb
-76	before verb bare
-308	before verb fragment
-194	before verb infinitive
650	before verb quote-behind
-361	before was
-361	before was fragment
-355	before word
-49	before word according
-134	before word bare
-463	before word fragment
263	before word infinitive
63	before word noun
150	before word question
-1371	before word quote-behind
-1188	before word resumed
-78	bias
-102	clause-before quote past
116	clause-before quote-continue
164	clause-before quote-go
-324	clause-before rule false
154	clause-before rule true
281	clause-before say
255	clause-before say base
103	clause-before say past
938	clause-before say third
268	clause-before state past
500	clause-before state-announce
-935	clause-before state-argue
404	clause-before state-remember
473	clause-before urge past
-85	clause-before urge-plead
42	clause-before write
-324	clause-before write past
62	colon rule false
-434	colon rule true
71	colon say
33	cut (
136	cut ( bare
189	cut ( none
33	cut ( rule false
33	cut ( that
-33	cut , according
269	cut , according bare
-143	cut , according none
-347	cut , according rule true
-249	cut , and
204	cut , and bare
283	cut , and clause
-1018	cut , and clause bare
296	cut , and clause none
555	cut , and clause rule false
223	cut , and none
-429	cut , and rule false
-624	cut , and that
231	cut , and verb
379	cut , and verb bare
-52	cut , and verb none
-78	cut , as
219	cut , as bare
-171	cut , as none
-78	cut , as rule false
-194	cut , but
785	cut , but bare
-152	cut , but clause
271	cut , but clause bare
-205	cut , but clause none
-152	cut , but clause rule true
-373	cut , but none
-194	cut , but rule false
414	cut , but verb
60	cut , but verb bare
-183	cut , but verb none
414	cut , but verb rule false
190	cut , clause
-52	cut , clause bare
-342	cut , clause infinitive
283	cut , clause none
981	cut , clause question
-118	cut , clause rule false
793	cut , clause rule true
-33	cut , clause that
151	cut , determiner
1035	cut , determiner half
-237	cut , determiner none
151	cut , determiner rule false
400	cut , determiner that
132	cut , even
-38	cut , even bare
-280	cut , even none
132	cut , even rule false
-303	cut , including
-222	cut , including bare
136	cut , including none
-303	cut , including rule false
207	cut , ing
-177	cut , ing bare
42	cut , ing none
-26	cut , ing rule false
274	cut , ing that
-185	cut , name
-135	cut , name bare
-166	cut , name infinitive
135	cut , name none
-185	cut , name rule false
267	cut , name that
201	cut , not
229	cut , not none
201	cut , not rule false
-85	cut , preposition
-294	cut , preposition bare
-39	cut , preposition none
-85	cut , preposition rule false
202	cut , preposition that
207	cut , pronoun bare
152	cut , pronoun none
-104	cut , pronoun rule false
175	cut , pronoun rule true
-622	cut , pronoun that
-44	cut , quote
55	cut , quote bare
-137	cut , quote none
-44	cut , quote rule false
-249	cut , quote that
-109	cut , when
486	cut , when bare
45	cut , when none
-109	cut , when rule false
100	cut , where
118	cut , where none
100	cut , where rule false
184	cut , which
-204	cut , which bare
231	cut , which none
184	cut , which rule false
-224	cut , which that
395	cut , while
-71	cut , while bare
382	cut , while none
395	cut , while rule false
337	cut , who
-294	cut , who bare
26	cut , who none
337	cut , who rule false
-317	cut , with
66	cut , with bare
-321	cut , with none
-317	cut , with rule false
-23	cut , word
-370	cut , word half
-19	cut , word none
-23	cut , word rule false
372	cut , word some
-148	cut , word that
24	cut :
-111	cut : none
24	cut : rule false
42	cut ;
57	cut ; bare
185	cut ; none
140	cut ; rule false
395	cut about end
867	cut about end none
395	cut about end noun
395	cut about end rule false
21	cut after
23	cut after bare
-498	cut after none
21	cut after rule false
34	cut after that
188	cut agency end
188	cut agency end according
131	cut agency end none
-370	cut agency end rule false
516	cut agency end rule true
-500	cut and that
-576	cut and that bare
-846	cut and that half
34	cut and that none
-500	cut and that rule false
-334	cut and that that
522	cut and verb
670	cut and verb bare
-470	cut and verb none
522	cut and verb rule false
-103	cut as
53	cut as bare
-276	cut as half
-106	cut as infinitive
-391	cut as none
-103	cut as rule false
17	cut as that
-359	cut because
-42	cut because bare
152	cut because half
-298	cut because none
-359	cut because rule false
-445	cut because that
-219	cut before
179	cut before bare
-150	cut before none
-219	cut before rule false
28	cut end
93	cut end all
-81	cut end bare
469	cut end colon
-15	cut end fragment
-165	cut end half
231	cut end infinitive
-17	cut end label
149	cut end most
144	cut end question
-163	cut end resumed
74	cut end rule false
222	cut end rule true
-291	cut end some
75	cut end that
-21	cut end unattributed
-146	cut front
24	cut front according
-180	cut front clause-before
-167	cut front half
900	cut front most
-174	cut front none
97	cut front part
97	cut front part according
-29	cut front part none
97	cut front part rule false
-40	cut front quote-before
-324	cut front rule false
69	cut front rule true
-297	cut front some
-74	cut rule
53	cut rule as
185	cut rule bare
216	cut rule none
-34	cut rule quote-behind
-78	cut rule rule false
-104	cut rule rule true
-40	cut rule that
-340	cut that , word
-282	cut that , word none
-340	cut that , word noun
-340	cut that , word rule false
42	cut that as
42	cut that as noun
42	cut that as rule false
88	cut that end
315	cut that end half
-479	cut that end none
88	cut that end noun
88	cut that end rule false
-97	cut to end
31	cut to end none
-97	cut to end noun
-97	cut to end rule false
-294	cut when
53	cut when bare
337	cut when none
-294	cut when rule false
-205	cut when that
225	cut while
29	cut while bare
159	cut while none
225	cut while rule false
-166	cut while that
-57	cut — bare
-86	cut — none
279	cut — that
189	deny 
39	deny bare 
-38	deny base
-74	deny past
-444	describe 
188	describe as 
-27	describe past
56	first determiner
234	first determiner according
-27	first determiner bare
500	first determiner clause-before
81	first determiner deny
-573	first determiner label
144	first determiner noun
183	first determiner promise
-367	first determiner resumed
178	first determiner say
-546	first determiner show
71	first determiner state
567	first determiner tell
43	first determiner that
-38	first determiner verb 1
95	first determiner verb 4
-138	first determiner verb comma
275	first determiner verb far
-487	first determiner verb none
-140	first determiner write
282	first how
242	first how ask
-77	first how noun
-86	first how question
-134	first how verb 4
33	first if
-122	first if ask
885	first if clause-before
-200	first if say
159	first if state
-573	first if that
-74	first ing
277	first ing bare
-192	first ing clause-before
328	first ing promise
-142	first ing say
-93	first ing state
-133	first ing that
-65	first ing verb 1
-50	first ing verb 4
196	first ing verb 9
82	first ing verb comma
-462	first ing verb none
-126	first it
-196	first it noun
340	first it say
138	first it state
-215	first it that
244	first it verb 1
-28	first mark
157	first mark state
-15	first mark that
-288	first mark verb 4
-80	first name
92	first name according
-66	first name clause-before
373	first name colon
-262	first name label
-248	first name noun
-667	first name promise
234	first name quote
64	first name resumed
-22	first name say
590	first name show
-112	first name state
356	first name tell
236	first name that
-221	first name urge
41	first name verb 1
92	first name verb 9
-427	first name verb comma
444	first name verb far
275	first name verb none
-361	first name write
126	first number
406	first number according
-169	first number bare
147	first number say
87	first number state
39	first number verb 4
100	first number verb 9
-141	first number verb comma
-106	first preposition
425	first preposition according
21	first preposition ask
-111	first preposition bare
-63	first preposition clause-before
44	first preposition promise
-328	first preposition quote
-240	first preposition say
-290	first preposition show
-21	first preposition state
40	first preposition tell
595	first preposition that
251	first preposition verb 1
-59	first preposition verb 4
33	first preposition verb 9
127	first preposition verb comma
402	first preposition verb far
-888	first preposition verb none
-363	first preposition write
148	first pronoun
294	first pronoun bare
-251	first pronoun clause-before
123	first pronoun label
-200	first pronoun noun
58	first pronoun say
116	first pronoun state
345	first pronoun tell
-118	first pronoun that
-267	first pronoun verb 4
-136	first pronoun verb 9
352	first pronoun verb comma
896	first pronoun verb none
-21	first quote
-107	first quote according
53	first quote as
273	first quote ask
-63	first quote bare
227	first quote clause-before
48	first quote describe
-18	first quote fragment
257	first quote label
276	first quote promise
85	first quote quote
-40	first quote quote-before
-34	first quote quote-behind
45	first quote resumed
70	first quote state
-134	first quote tell
-82	first quote that
-66	first quote unattributed
-82	first quote verb 1
282	first quote verb 4
123	first quote verb comma
-160	first quote verb far
57	first quote verb none
-128	first quote write
-129	first that
187	first there
263	first there bare
224	first there say
-108	first there state
-357	first there that
19	first there verb 1
-67	first to
-168	first to ask
-271	first to bare
-39	first to infinitive
-120	first to noun
578	first to say
-138	first to state
-159	first to tell
-103	first to urge
380	first to verb 1
-179	first to verb 4
-354	first to verb comma
60	first to verb far
328	first to verb none
-30	first what
310	first what ask
-50	first what question
409	first what verb 4
-472	first when
-460	first when clause-before
-108	first when say
338	first when verb 4
261	first whether
136	first whether ask
-56	first whether noun
165	first whether question
-227	first whether verb 4
-664	first whether verb comma
-500	first who
-371	first who question
-567	first who say
-667	first who verb 1
208	first why
-376	first why ask
104	first why question
312	first why state
243	first why verb 4
-77	first word A
-200	first word A bare
388	first word A that
255	first word A verb 4
-210	first word C
-210	first word C bare
412	first word C state
-766	first word C verb 4
-282	first word C verb 9
-810	first word D
189	first word D verb 4
-279	first word J
-146	first word J bare
719	first word J say
358	first word J show
104	first word J state
245	first word J that
147	first word J verb 4
221	first word J verb 9
-411	first word J verb comma
-939	first word J verb none
-253	first word N
-42	first word N according
145	first word N bare
-430	first word N noun
-466	first word N promise
427	first word N say
-317	first word N show
164	first word N state
113	first word N that
103	first word N verb 1
-418	first word N verb 9
-342	first word N verb comma
-773	first word N verb none
-33	first word O
-33	first word O bare
155	first word R
141	first word R bare
-528	first word R say
-63	first word R state
-71	first word R that
78	first word R verb 4
80	first word R verb 9
237	first word R verb comma
-826	first word R verb none
523	first word S
68	first word S say
-236	first word S that
-20	first word S verb 4
-471	first word T
-101	first word V
-219	first word V according
20	first word V bare
39	first word V noun
-262	first word V resumed
285	first word V state
-157	first word V that
-101	first word V verb 1
-147	first word X
42	first word X according
-325	first word X bare
-678	first word X noun
503	first word X resumed
307	first word X say
343	first word X state
493	first word X that
-147	first word X verb 1
-15	fragment 
-15	fragment -
-15	fragment fragment
-15	fragment fragment 
-15	fragment fragment -
92	fragment rule false
58	gap +0
33	gap +0 bare
110	gap +0 infinitive
-174	gap +0 label
-110	gap +0 noun
254	gap +0 quote-behind
126	gap +1
-105	gap +1 bare
264	gap +1 colon
16	gap +1 infinitive
34	gap +1 noun
-220	gap +1 question
99	gap +1 quote-behind
282	gap +1 resumed
-145	gap +1 that
-574	gap +12
126	gap +12 according
-1261	gap +12 colon
228	gap +12 quote-behind
269	gap +12 that
-121	gap +3
-161	gap +3 according
-274	gap +3 bare
-119	gap +3 infinitive
335	gap +3 question
199	gap +3 quote-behind
-672	gap +3 resumed
236	gap +3 that
-182	gap +6
-348	gap +6 according
-122	gap +6 bare
29	gap +6 infinitive
-822	gap +6 question
-64	gap +6 quote-behind
180	gap +6 resumed
126	gap +6 that
-664	gap +far
-109	gap +far quote-behind
-342	gap +far that
-18	gap -
-15	gap - fragment
-21	gap - unattributed
74	gap -0
71	gap -0 according
730	gap -0 quote-before
96	gap -1
213	gap -1 according
-141	gap -1 clause-before
602	gap -1 quote-before
-47	gap -12
-316	gap -12 clause-before
3011	gap -12 quote-before
242	gap -3
229	gap -3 clause-before
208	gap -3 quote-before
73	gap -6
91	gap -6 clause-before
120	gap -6 quote-before
-541	gap -far
1787	gap -far quote-before
67	group 
-510	group  modal
-47	group  not
-669	group  not modal
497	group  will
110	group passive
113	head document
42	head document according
90	head document ask
-94	head document bare
149	head document fragment
278	head document say
144	head document show
144	head document show-evidence
298	head document state
-211	head document state-signal
61	head document that
167	head document write
22	head he
-55	head he ask
54	head he bare
-82	head he deny
-25	head he fragment
68	head he infinitive
125	head he noun
597	head he promise
279	head he promise-threaten
98	head he promise-vow
-234	head he question
-325	head he quote
178	head he quote-before
166	head he quote-behind
-616	head he quote-continue
-158	head he quote-go
-23	head he say
57	head he show
57	head he show-evidence
-72	head he state
-262	head he state-admit
230	head he state-announce
-199	head he state-argue
95	head he state-feel
-277	head he state-predict
-54	head he state-remember
298	head he state-signal
279	head he state-vow
115	head he tell
217	head he that
-217	head he urge
-112	head he urge-plead
-87	head i
-467	head i ask
530	head i bare
-343	head i fragment
-277	head i say
-108	head i tell
-496	head it
-19	head it bare
48	head it fragment
88	head it noun
436	head it say
-403	head it state
220	head it state-remember
-341	head it tell
-443	head it that
-25	head name
75	head name according
-129	head name ask
-325	head name ask-wonder
-90	head name bare
-17	head name clause-before
-1178	head name colon
299	head name deny
-139	head name describe
-49	head name fragment
147	head name infinitive
130	head name label
37	head name noun
54	head name promise
-341	head name promise-refuse
104	head name promise-threaten
226	head name promise-vow
575	head name question
120	head name quote
1118	head name quote-before
339	head name quote-continue
-29	head name quote-go
70	head name resumed
61	head name say
-321	head name show
-321	head name show-evidence
167	head name state
224	head name state-feel
79	head name state-predict
-61	head name state-remember
-90	head name tell
83	head name that
-197	head name urge
-439	head name urge-plead
185	head name write
241	head names
64	head names according
-44	head names ask
-128	head names bare
578	head names clause-before
-357	head names deny
-544	head names describe
-172	head names fragment
-136	head names infinitive
56	head names label
105	head names noun
-279	head names promise
-21	head names promise-threaten
372	head names promise-vow
398	head names question
-403	head names quote
-54	head names quote-before
-149	head names quote-behind
-821	head names quote-go
-440	head names resumed
21	head names say
-237	head names show
-237	head names show-evidence
-48	head names state
86	head names state-admit
-155	head names state-announce
-132	head names state-argue
-395	head names state-feel
151	head names state-predict
18	head names state-remember
24	head names state-signal
-111	head names tell
249	head names that
156	head names urge
-515	head names urge-plead
45	head names write
-117	head none
102	head none ask
70	head none bare
-666	head none clause-before
-468	head none deny
718	head none describe
-20	head none fragment
-25	head none infinitive
92	head none noun
-549	head none promise
-172	head none promise-threaten
17	head none question
165	head none quote
-256	head none quote-behind
264	head none quote-go
-93	head none say
-340	head none show
-340	head none show-evidence
-209	head none state
-205	head none state-admit
314	head none state-announce
198	head none state-argue
-113	head none state-predict
-309	head none state-signal
-55	head none tell
56	head none that
-95	head none unattributed
-536	head none urge
110	head none urge-plead
-468	head none write
-97	head noun
103	head noun according
-80	head noun ask
498	head noun ask-wonder
79	head noun bare
-507	head noun clause-before
38	head noun fragment
480	head noun infinitive
-75	head noun label
-143	head noun noun
-145	head noun promise
344	head noun promise-refuse
-556	head noun promise-threaten
-304	head noun promise-vow
-504	head noun question
-240	head noun quote
2934	head noun quote-before
117	head noun quote-behind
-284	head noun quote-go
271	head noun resumed
-51	head noun show
-51	head noun show-evidence
-250	head noun state
513	head noun state-admit
-22	head noun state-announce
171	head noun state-argue
251	head noun state-predict
202	head noun state-remember
-186	head noun state-signal
71	head noun that
-191	head noun urge
-257	head noun urge-plead
312	head noun write
-310	head number
562	head number bare
-49	head number fragment
-476	head number say
-24	head people
-34	head people according
-335	head people bare
717	head people clause-before
-56	head people noun
48	head people say
383	head people state
166	head people state-argue
-57	head people state-remember
57	head people tell
-160	head people that
212	head person
221	head person according
69	head person ask
371	head person clause-before
-116	head person fragment
-81	head person infinitive
30	head person noun
56	head person promise
354	head person quote
562	head person quote-before
653	head person quote-behind
567	head person resumed
16	head person say
-42	head person state
423	head person state-admit
75	head person state-announce
-70	head person state-argue
242	head person state-remember
-215	head person state-signal
-136	head person tell
201	head person that
285	head person urge
34	head person urge-plead
529	head person write
-77	head they
-63	head they bare
90	head they clause-before
-46	head they fragment
-1194	head they noun
40	head they say
-358	head they state
507	head they state-argue
-120	head they state-remember
-78	head they that
-202	head we
-116	head who
269	head who infinitive
-88	head who promise
137	head who say
-190	head who state
-256	head who state-announce
-270	head who state-argue
226	head who tell
-345	head who that
-324	head who write
-322	how after
-238	how after bare
370	how after clause-before
-1243	how after question
1157	how after quote-before
-754	how after resumed
49	how after say past
275	how after say third
-179	how after state past
163	how after that
-380	how after write past
-97	how agency
-97	how agency according
-97	how agency according -
113	how apposition
78	how apposition bare
-986	how apposition clause-before
890	how apposition infinitive
-322	how apposition promise past
-125	how apposition question
2949	how apposition quote-before
401	how apposition quote-behind
504	how apposition say base
63	how apposition say past
-142	how apposition say third
-161	how apposition state base
-92	how apposition state past
56	how apposition tell past
17	how apposition that
350	how apposition urge past
-194	how apposition write past
192	how before
1054	how before as
485	how before ask base
-715	how before ask gerund
47	how before ask past
478	how before ask third
20	how before bare
-44	how before clause-before
388	how before colon
400	how before deny base
326	how before deny past
542	how before describe past
99	how before infinitive
-251	how before promise base
446	how before promise third
418	how before question
-370	how before quote base
-110	how before quote gerund
48	how before quote past
278	how before quote third
323	how before quote-before
-202	how before quote-behind
371	how before resumed
171	how before say base
-308	how before say gerund
-15	how before say third
-605	how before show base
-491	how before show past
-149	how before show third
223	how before state base
86	how before state gerund
98	how before state past
-152	how before state third
-145	how before tell base
-177	how before tell past
-93	how before tell third
-51	how before that
98	how before urge base
-154	how before urge past
-410	how before urge third
199	how before write base
-242	how before write past
-983	how by
-1134	how by bare
-17	how label
-17	how label label
-17	how label label -
-160	how main
-120	how main ask gerund
-270	how main ask past
-67	how main bare
-111	how main fragment
-111	how main fragment -
119	how main infinitive
218	how main promise gerund
-122	how main promise past
142	how main question
-21	how main quote gerund
434	how main quote-behind
-128	how main say base
78	how main say gerund
673	how main say past
516	how main show gerund
-481	how main state base
126	how main state gerund
48	how main state past
-496	how main state third
-303	how main tell gerund
-256	how main tell past
80	how main that
247	how main urge gerund
145	how main urge past
-99	how main write gerund
-108	how none
120	how none ask past
70	how none bare
-666	how none clause-before
-25	how none infinitive
68	how none noun
68	how none noun -
-208	how none promise past
17	how none question
178	how none quote gerund
-256	how none quote-behind
448	how none say gerund
167	how none say past
-59	how none state base
-354	how none state gerund
-343	how none state past
-72	how none tell past
56	how none that
-199	how none urge past
54	how none write gerund
-513	how none write past
-91	how noun
-91	how noun noun
-91	how noun noun -
-217	how relative
-159	how relative bare
34	how relative promise past
294	how relative quote-behind
254	how relative say base
-355	how relative say past
232	how relative state past
-221	how relative that
-21	how running
-21	how running unattributed
-21	how running unattributed -
295	infinitive ask
721	infinitive ask gerund
-439	infinitive ask past
270	infinitive promise gerund
-22	infinitive promise past
-349	infinitive promise third
-64	infinitive promise-refuse
-125	infinitive promise-threaten
296	infinitive rule false
-274	infinitive rule true
-73	infinitive state past
50	infinitive state-admit
171	infinitive state-vow
-260	infinitive tell
-465	infinitive tell gerund
-463	infinitive urge past
-739	infinitive urge-order
274	infinitive urge-plead
-97	kind according
-94	kind ask
-173	kind deny
320	kind describe
-15	kind fragment
-17	kind label
75	kind noun
-101	kind promise
-468	kind quote
-76	kind say
-191	kind show
-31	kind state
-114	kind tell
-21	kind unattributed
26	kind urge
29	kind write
-17	label 
-17	label -
-17	label label
-17	label label 
-17	label label -
-89	label rule false
169	label rule true
77	length 12
87	length 12 all
246	length 12 bare
-125	length 12 fragment
283	length 12 half
345	length 12 infinitive
-104	length 12 label
-215	length 12 most
124	length 12 none
118	length 12 noun
85	length 12 question
1327	length 12 quote-before
54	length 12 quote-behind
134	length 12 resumed
87	length 12 that
1527	length 12 unattributed
-892	length 2
-773	length 2 bare
-2038	length 2 clause-before
-892	length 2 none
639	length 2 that
301	length 25
339	length 25 all
205	length 25 bare
-395	length 25 clause-before
-30	length 25 colon
260	length 25 fragment
27	length 25 half
-162	length 25 infinitive
-53	length 25 label
718	length 25 most
-93	length 25 none
84	length 25 noun
126	length 25 question
-209	length 25 quote-before
266	length 25 quote-behind
88	length 25 resumed
211	length 25 some
305	length 25 that
332	length 25 unattributed
-262	length 4
-1627	length 4 all
-102	length 4 bare
931	length 4 clause-before
-150	length 4 infinitive
-1222	length 4 label
-399	length 4 noun
-1483	length 4 quote-behind
-187	length 4 that
162	length 50
618	length 50 according
770	length 50 all
-76	length 50 bare
-348	length 50 clause-before
718	length 50 fragment
-146	length 50 half
-399	length 50 infinitive
344	length 50 label
360	length 50 most
-221	length 50 none
201	length 50 noun
-500	length 50 question
543	length 50 quote-before
421	length 50 quote-behind
-303	length 50 some
-92	length 50 that
442	length 50 unattributed
-31	length 7
-697	length 7 according
-388	length 7 all
-61	length 7 bare
-21	length 7 clause-before
-253	length 7 fragment
-52	length 7 half
251	length 7 infinitive
680	length 7 label
263	length 7 none
-297	length 7 noun
628	length 7 question
714	length 7 quote-before
40	length 7 quote-behind
-295	length 7 resumed
-223	length 7 that
-88	length 7 unattributed
84	length long
594	length long all
-182	length long bare
67	length long clause-before
575	length long fragment
-327	length long half
845	length long most
-323	length long none
2178	length long quote-before
232	length long quote-behind
-1018	length long some
-830	length long that
597	length long unattributed
-418	line bare
-159	line bare bare
-815	line bare fragment
165	line bare that
-42	line full
-105	line full according
53	line full as
-74	line full bare
-138	line full clause-before
-170	line full colon
54	line full fragment
-15	line full infinitive
-240	line full label
-38	line full noun
-46	line full question
98	line full quote-before
204	line full quote-behind
-107	line full resumed
-27	line full that
-21	line full unattributed
-97	link according
53	link as
-77	link bare
-180	link clause-before
-170	link colon
-15	link fragment
-39	link infinitive
-17	link label
75	link noun
-26	link question
-40	link quote-before
-34	link quote-behind
-163	link resumed
-21	link unattributed
134	next ,
229	next , quote-continue
304	next , say
-201	next , state-announce
828	next , state-argue
-194	next , state-remember
554	next , write
-18	next -
-15	next - fragment
-21	next - unattributed
289	next .
-494	next . quote-continue
347	next . say
906	next . state-announce
2261	next . state-remember
585	next . write
-280	next :
-39	next : quote-continue
-198	next : say
-351	next : state-remember
-258	next : write
-144	next about
-154	next about ask
296	next about ask-wonder
82	next about noun
-58	next about say
-521	next about state-feel
-204	next adverb
864	next adverb quote-go
-45	next adverb say
-115	next as
-109	next at
-329	next at say
236	next by
684	next by state-announce
-62	next determiner
181	next determiner according
383	next determiner ask
497	next determiner deny
249	next determiner describe
-37	next determiner label
-42	next determiner promise-threaten
-641	next determiner quote-judge
184	next determiner say
371	next determiner show-evidence
114	next determiner state-admit
38	next determiner state-announce
-209	next determiner state-argue
212	next determiner state-feel
-123	next determiner state-remember
-80	next determiner state-signal
174	next determiner tell
712	next determiner urge-order
-259	next determiner write
-412	next for
-466	next for ask
-172	next for urge-plead
115	next how
-83	next if
16	next if ask
126	next in
-298	next in say
670	next in show-evidence
187	next in state-announce
-221	next in state-argue
-32	next in state-remember
139	next in write
154	next ing
157	next ing say
823	next ing state-signal
186	next it
-71	next it say
344	next it state-announce
-617	next mark
266	next name
-372	next name according
-85	next name ask
173	next name label
269	next name say
614	next name show-evidence
-518	next name state-announce
346	next name state-remember
-82	next name state-signal
235	next name tell
140	next name urge-order
122	next name urge-plead
-161	next name write
32	next of
115	next of say
254	next on
189	next on quote-go
-446	next on say
623	next on state-announce
-815	next on write
-32	next preposition
228	next preposition say
-551	next preposition state-announce
-215	next preposition state-remember
-23	next pronoun
-186	next pronoun ask
353	next pronoun label
96	next pronoun say
-259	next pronoun show-evidence
-87	next pronoun state-announce
340	next pronoun state-argue
334	next pronoun state-remember
-17	next pronoun state-signal
-261	next pronoun tell
963	next pronoun urge-plead
60	next quote
169	next quote label
17	next quote say
-621	next quote urge-plead
-145	next that
-85	next that noun
390	next that promise-vow
23	next that say
-303	next that show-evidence
72	next that state-admit
54	next that state-announce
111	next that state-argue
397	next that state-feel
139	next that state-predict
-35	next that state-remember
-125	next that state-signal
778	next that urge-plead
-156	next that write
38	next time
-219	next time say
-135	next time state-announce
450	next time state-remember
326	next time write
-189	next to
746	next to ask
-43	next to noun
-66	next to promise-refuse
-135	next to promise-threaten
-22	next to promise-vow
244	next to quote-continue
183	next to quote-go
198	next to say
-468	next to state
-38	next to state-admit
270	next to state-argue
-644	next to state-remember
181	next to tell
-393	next to write
-458	next what
-146	next when
-131	next whether
24	next whether ask
163	next whether ask-wonder
137	next why
190	next why state-remember
-277	next with
688	next with state-argue
-67	next word A
-154	next word C
-96	next word J
-265	next word J according
424	next word J say
358	next word J show-evidence
-648	next word J state-announce
71	next word N
974	next word N according
-114	next word N ask
-839	next word N promise-vow
310	next word N say
-199	next word N show-evidence
141	next word N state-announce
-861	next word N state-argue
-462	next word N state-remember
58	next word N tell
150	next word N urge-plead
726	next word N write
-89	next word R
504	next word V
-356	next word V according
-45	next word X
103	next word X say
75	noun 
75	noun -
75	noun noun
75	noun noun 
75	noun noun -
75	noun rule false
-15	place - fragment
-21	place - unattributed
139	place first according
87	place first bare
530	place first infinitive
34	place first label
-74	place first noun
17	place first question
396	place first quote-behind
135	place first that
21	place last according
202	place last clause-before
364	place last quote-before
-86	place middle according
-91	place middle as
-94	place middle bare
-258	place middle clause-before
53	place middle colon
-147	place middle infinitive
-84	place middle label
54	place middle noun
-47	place middle question
-232	place middle quote-before
46	place middle quote-behind
-163	place middle resumed
-25	place middle that
-1793	promise bare  modal
-1205	promise clause-before 
-24	promise infinitive 
-89	promise that 
-317	promise-refuse 
-182	promise-refuse gerund
-18	promise-refuse past
51	promise-threaten 
-1696	promise-threaten  modal
461	promise-threaten base
-261	promise-threaten gerund
356	promise-threaten passive
96	promise-threaten past
-311	promise-threaten third
240	promise-vow 
34	promise-vow past
160	promise-vow third
48	question ask
150	question ask base
569	question ask gerund
-176	question ask past
508	question ask-wonder
-264	question rule false
277	question rule true
110	question say
-374	question say past
-101	question state past
175	question state-remember
-295	question tell
-67	quote bare 
-292	quote clause-before 
-661	quote past
26	quote quote-before 
463	quote quote-behind 
15	quote resumed 
1426	quote-before ask
781	quote-before ask past
-355	quote-before quote past
-269	quote-before quote-continue
883	quote-before quote-go
-40	quote-before rule true
138	quote-before say
353	quote-before say past
1968	quote-before say third
-226	quote-before state past
164	quote-before state-remember
1842	quote-before tell
1740	quote-before tell past
342	quote-before write
326	quote-before write past
291	quote-behind quote
275	quote-behind quote base
523	quote-behind quote gerund
61	quote-behind quote past
279	quote-behind quote third
129	quote-behind quote-continue
-35	quote-behind quote-go
374	quote-behind quote-judge
302	quote-behind rule false
-205	quote-behind rule true
109	quote-behind say
946	quote-behind say base
499	quote-behind say gerund
-287	quote-behind say past
396	quote-behind state gerund
515	quote-behind state past
-138	quote-behind state-announce
-194	quote-behind state-remember
-423	quote-behind tell
314	quote-behind tell past
373	quote-behind urge past
109	quote-behind urge-plead
-203	quote-behind write
156	quote-behind write past
-29	quote-continue 
261	quote-continue past
-175	quote-go 
232	quote-go base
-589	quote-go gerund
571	quote-judge 
121	quote-judge past
39	quoted all
53	quoted all as
-64	quoted all ask
-355	quoted all describe
-18	quoted all fragment
826	quoted all label
628	quoted all quote
-40	quoted all quote-before
-34	quoted all quote-behind
-101	quoted all quote-continue
-378	quoted all quote-go
29	quoted all quote-judge
45	quoted all resumed
-85	quoted all say
120	quoted all state-announce
736	quoted all state-argue
-431	quoted all state-remember
-75	quoted all tell
250	quoted all that
-66	quoted all unattributed
160	quoted all urge-plead
-323	quoted all write
90	quoted half
-183	quoted half according
-687	quoted half ask
167	quoted half bare
-100	quoted half clause-before
-60	quoted half infinitive
252	quoted half label
242	quoted half noun
-598	quoted half promise-vow
-179	quoted half question
993	quoted half quote-go
-98	quoted half resumed
-144	quoted half say
629	quoted half show-evidence
257	quoted half state-admit
-803	quoted half state-announce
-268	quoted half state-argue
193	quoted half state-feel
206	quoted half state-predict
68	quoted half state-remember
-271	quoted half state-signal
-130	quoted half tell
-22	quoted half that
-174	quoted half urge-plead
-103	quoted half write
335	quoted most
141	quoted most according
95	quoted most bare
732	quoted most clause-before
86	quoted most infinitive
243	quoted most noun
-448	quoted most say
-288	quoted most state-remember
-395	quoted most tell
83	quoted most that
997	quoted most write
-276	quoted none
121	quoted none according
384	quoted none ask
-210	quoted none ask-wonder
-54	quoted none bare
-284	quoted none clause-before
-289	quoted none colon
-79	quoted none infinitive
-436	quoted none label
-65	quoted none noun
-746	quoted none promise-refuse
-300	quoted none promise-threaten
-115	quoted none promise-vow
252	quoted none question
-319	quoted none quote-continue
-441	quoted none quote-go
-241	quoted none resumed
136	quoted none say
-876	quoted none show-evidence
-282	quoted none state
115	quoted none state-admit
-28	quoted none state-argue
-625	quoted none state-feel
-160	quoted none state-predict
183	quoted none state-remember
308	quoted none state-signal
106	quoted none state-vow
194	quoted none tell
111	quoted none that
-711	quoted none urge-order
-407	quoted none urge-plead
-79	quoted none write
-195	quoted some
-106	quoted some according
-593	quoted some ask
208	quoted some bare
109	quoted some clause-before
-331	quoted some infinitive
-452	quoted some noun
-160	quoted some say
68	quoted some state-admit
95	quoted some state-announce
333	quoted some state-argue
-156	quoted some state-predict
244	quoted some state-remember
66	quoted some tell
91	quoted some that
639	quoted some urge-plead
492	quoted some write
121	resumed quote past
546	resumed rule false
-306	resumed rule true
-121	resumed say
76	resumed say past
-72	resumed state past
275	resumed state-remember
467	resumed write
89	resumed write past
-391	rule false
232	rule true
-29	say 
-186	say  modal
-24	say  not
-27	say  not modal
-59	say bare 
-271	say bare  modal
388	say clause-before 
71	say colon 
115	say gerund
-409	say question 
287	say quote-before 
-24	say quote-behind 
-121	say resumed 
83	say that 
-32	say that  modal
92	say third
-97	sense according
-73	sense ask
77	sense ask-wonder
-173	sense deny
-29	sense describe
-15	sense fragment
-17	sense label
75	sense noun
-333	sense promise-refuse
-97	sense promise-threaten
184	sense promise-vow
-43	sense quote
-128	sense quote-go
-91	sense quote-judge
-76	sense say
-191	sense show-evidence
121	sense state
-77	sense state-admit
-126	sense state-announce
-456	sense state-feel
126	sense state-predict
-62	sense state-remember
-32	sense state-signal
198	sense state-vow
-114	sense tell
-21	sense unattributed
-113	sense urge-order
54	sense urge-plead
29	sense write
85	show bare 
68	show bare  modal
-154	show that 
-291	show-evidence 
-279	show-evidence base
400	show-evidence gerund
-77	show-evidence past
-597	show-evidence third
121	state 
111	state bare 
-244	state bare  modal
-102	state bare  not
-862	state bare passive
364	state clause-before 
-216	state past
-395	state question 
-204	state quote-before 
26	state quote-behind 
-49	state resumed 
115	state that 
186	state that  modal
-141	state-admit 
-134	state-admit  modal
259	state-admit base
-361	state-admit gerund
-203	state-admit past
343	state-admit third
-56	state-announce 
-184	state-announce base
20	state-announce gerund
-37	state-announce passive
-144	state-announce past
-187	state-argue  modal
-262	state-argue base
380	state-argue gerund
530	state-argue third
-337	state-feel 
-1074	state-feel base
539	state-feel past
-74	state-predict 
381	state-predict gerund
-144	state-predict past
38	state-remember 
19	state-remember  modal
431	state-remember base
273	state-remember gerund
-40	state-remember past
-946	state-remember third
110	state-signal 
-447	state-signal  modal
289	state-signal  not
329	state-signal base
-306	state-signal gerund
-82	state-signal past
-100	state-signal third
537	state-vow 
-56	state-vow past
-18	tag -
-15	tag - fragment
-21	tag - unattributed
375	tag .N
-166	tag .N noun
167	tag .V
264	tag .V according
52	tag .V ask
726	tag .V promise
75	tag .V quote
98	tag .V say
69	tag .V state
166	tag .V tell
-217	tag .V write
-50	tag .V~
-302	tag .V~ promise
301	tag .V~ quote
440	tag .V~ state
69	tag .V~ write
-799	tag AN
-754	tag AN noun
27	tag AV
-600	tag AV promise
-674	tag AV say
263	tag AV state
459	tag AV tell
-670	tag AV~
405	tag AV~ state
33	tag CV
136	tag CV ask
-57	tag CV say
237	tag CV state
445	tag CV tell
-254	tag CV~
-428	tag CV~ urge
-859	tag D.
-859	tag D. label
-246	tag DJ
-369	tag DJ~
-221	tag DN
-540	tag DN noun
-350	tag DV
-327	tag JN
-368	tag JN noun
-283	tag JV
207	tag N.
207	tag N. label
-505	tag NN
-400	tag NN noun
-72	tag NV
-282	tag NV ask
348	tag NV promise
38	tag NV quote
54	tag NV say
227	tag NV state
-817	tag NV tell
-681	tag NV write
-15	tag NV~ quote
143	tag NV~ state
261	tag NV~ urge
26	tag NV~ write
585	tag ON
565	tag ON noun
58	tag OV
-50	tag OV ask
-350	tag OV promise
980	tag OV quote
177	tag OV say
160	tag OV state
-255	tag OV tell
-313	tag OV write
-859	tag OV~ promise
-545	tag OV~ quote
322	tag OV~ show
387	tag OV~ state
166	tag OV~ urge
441	tag OV~ write
543	tag P.
543	tag P. label
142	tag PN
-48	tag PN noun
101	tag PV
251	tag PV ask
836	tag PV promise
-46	tag PV quote
-91	tag PV say
-158	tag PV state
280	tag PV tell
-68	tag PV write
64	tag PV~
-107	tag PV~ promise
282	tag PV~ quote
-275	tag PV~ show
-219	tag PV~ state
108	tag PV~ urge
-444	tag PV~ write
-42	tag RV
-75	tag RV quote
264	tag RV say
155	tag RV state
72	tag RV tell
-252	tag RV~
-567	tag RV~ ask
194	tag RV~ promise
-157	tag RV~ state
-619	tag RV~ urge
-310	tag SV
-202	tag SV state
316	tag TV
288	tag TV say
-215	tag TV state
502	tag TV tell
237	tag TV~
-130	tag TV~ ask
-66	tag TV~ quote
659	tag TV~ show
96	tag TV~ state
-237	tag UV
569	tag UV say
83	tag UV~
-120	tag UV~ promise
-445	tag V.
-445	tag V. label
-65	tag VN
-654	tag VN noun
-168	tag VV
-120	tag VV say
-310	tag VV~
-180	tag VV~ show
-114	tag VV~ urge
241	tag XN
57	tag XV
1046	tag XV ask
75	tag XV promise
-462	tag XV quote
-98	tag XV state
-45	tag XV tell
-194	tag XV~
-349	tag XV~ ask
89	tag XV~ promise
-304	tag XV~ show
-214	tag XV~ state
429	tag XV~ urge
101	tag XV~ write
-186	tell  modal
162	tell bare  modal
-373	tell base
-214	tell gerund
218	tell infinitive 
-391	tell passive
51	tell past
1842	tell quote-before 
-65	tell quote-behind 
188	tell that 
156	tell third
-185	that promise past
328	that promise-vow
-284	that rule false
267	that rule true
-102	that say
-197	that say base
376	that say gerund
23	that say past
223	that say third
-671	that show past
-36	that show third
-61	that show-evidence
156	that state base
79	that state gerund
21	that state past
104	that state third
63	that state-admit
276	that state-announce
77	that state-argue
277	that state-feel
43	that state-predict
-121	that state-signal
-120	that tell
260	that tell base
289	that tell gerund
-129	that tell past
-255	that tell third
-132	that urge past
336	that urge-order
-81	that urge-plead
288	that write
-191	that write past
-21	unattributed 
-21	unattributed -
-21	unattributed rule true
-21	unattributed unattributed
-21	unattributed unattributed 
-21	unattributed unattributed -
-310	urge bare 
-226	urge clause-before 
-119	urge infinitive 
263	urge quote-behind 
529	urge that 
16	urge-order 
-114	urge-order gerund
-215	urge-order past
272	urge-plead base
127	urge-plead gerund
54	urge-plead past
-411	urge-plead third
59	verb 1
343	verb 1 according
-130	verb 1 ask
194	verb 1 bare
-20	verb 1 clause-before
39	verb 1 colon
31	verb 1 fragment
-683	verb 1 infinitive
68	verb 1 label
-19	verb 1 noun
-537	verb 1 promise
280	verb 1 question
37	verb 1 quote
3220	verb 1 quote-before
219	verb 1 quote-behind
896	verb 1 resumed
65	verb 1 say
128	verb 1 show
241	verb 1 state
-76	verb 1 tell
-110	verb 1 unattributed
-741	verb 1 urge
132	verb 4
153	verb 4 according
353	verb 4 ask
-51	verb 4 bare
-371	verb 4 clause-before
-65	verb 4 fragment
277	verb 4 infinitive
-25	verb 4 label
-23	verb 4 noun
-59	verb 4 promise
-188	verb 4 question
-286	verb 4 quote
-170	verb 4 quote-before
321	verb 4 quote-behind
669	verb 4 resumed
148	verb 4 say
-362	verb 4 show
221	verb 4 state
40	verb 4 that
492	verb 4 unattributed
67	verb 4 urge
120	verb 4 write
129	verb 9
128	verb 9 ask
91	verb 9 bare
-77	verb 9 clause-before
-24	verb 9 deny
54	verb 9 fragment
-169	verb 9 infinitive
189	verb 9 label
-311	verb 9 noun
-240	verb 9 promise
502	verb 9 question
104	verb 9 quote
1361	verb 9 quote-before
628	verb 9 quote-behind
125	verb 9 resumed
32	verb 9 say
841	verb 9 show
-132	verb 9 state
42	verb 9 tell
292	verb 9 that
701	verb 9 unattributed
119	verb 9 urge
103	verb 9 write
-94	verb comma
86	verb comma according
-406	verb comma ask
-249	verb comma bare
-378	verb comma clause-before
-85	verb comma colon
615	verb comma deny
147	verb comma fragment
-294	verb comma infinitive
36	verb comma noun
250	verb comma promise
-376	verb comma question
149	verb comma quote
790	verb comma quote-before
526	verb comma quote-behind
-238	verb comma resumed
-166	verb comma say
-219	verb comma show
-224	verb comma state
-333	verb comma tell
274	verb comma that
545	verb comma unattributed
-161	verb comma urge
123	verb comma write
-72	verb far
417	verb far according
129	verb far bare
52	verb far fragment
71	verb far infinitive
415	verb far noun
-94	verb far promise
249	verb far quote-before
-619	verb far quote-behind
125	verb far say
-51	verb far state
968	verb far tell
223	verb far that
1053	verb far unattributed
615	verb far write
-149	verb none
-779	verb none as
-568	verb none ask
-462	verb none bare
535	verb none clause-before
-726	verb none deny
-859	verb none describe
-172	verb none fragment
414	verb none infinitive
-283	verb none label
-288	verb none noun
-115	verb none promise
-58	verb none quote
2768	verb none quote-before
-113	verb none quote-behind
-734	verb none resumed
-30	verb none say
-300	verb none state
45	verb none tell
-811	verb none that
1158	verb none unattributed
-253	verb none urge
-297	verb none write
-132	write 
-151	write bare 
259	write base
42	write clause-before 
97	write gerund
-116	write past
329	write quote-before 
-203	write quote-behind 
90	write resumed 
156	write that 
70	write third
`;
