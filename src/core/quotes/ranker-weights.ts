/** Weights of the candidate ranker in thousandths, one feature a line; written by test/eval/train-quote-ranker.ts. */
export const RANKER_WEIGHTS = `
-84	according 
-84	according -
-84	according according
-84	according according 
-84	according according -
-388	according rule false
316	according rule true
-263	after (
34	after ( bare
-31	after ( that
-115	after ,
35	after , according
-48	after , bare
133	after , clause-before
-873	after , colon
193	after , infinitive
316	after , noun
346	after , question
-160	after , that
43	after .
-15	after . according
-62	after . bare
-192	after . colon
301	after . infinitive
35	after . label
143	after . noun
254	after . question
-244	after . resumed
52	after . that
-525	after :
-156	after : bare
427	after : that
426	after ;
89	after ; bare
-234	after ?
-386	after ? label
-240	after and
-84	after and bare
73	after and fragment
-496	after and marked
-156	after and quote-behind
-37	after and that
32	after as
-54	after as bare
468	after as fragment
-234	after as infinitive
-126	after as noun
-32	after as that
375	after but
-404	after but fragment
626	after end
1684	after end according
558	after end as
140	after end bare
-79	after end fragment
247	after end infinitive
-316	after end label
-40	after end marked
-378	after end noun
-680	after end question
280	after end quote-behind
657	after end resumed
262	after end that
477	after end unattributed
-739	after in
-541	after in fragment
-816	after of
-267	after of fragment
-1416	after to
19	after to fragment
-273	after when
95	after when bare
-70	after when that
-389	after word
498	after word according
-955	after word as
-33	after word bare
111	after word clause-before
265	after word fragment
46	after word infinitive
138	after word marked
-334	after word noun
-91	after word quote-before
-511	after word quote-behind
-561	after word resumed
234	after word that
-378	after –
124	after —
-531	after — bare
-124	after — that
-72	as describe
202	as describe gerund
116	as describe past
142	as describe-call
-97	as rule true
-99	ask 
81	ask  modal
152	ask bare 
-741	ask base
-78	ask gerund
-492	ask infinitive 
51	ask question 
276	ask question  modal
1267	ask quote-before 
60	ask that 
-318	ask-wonder 
665	ask-wonder  modal
740	ask-wonder base
-74	ask-wonder gerund
-137	ask-wonder past
-129	bare ask
-512	bare ask gerund
41	bare ask past
-247	bare promise base
185	bare promise past
-287	bare promise-threaten
167	bare promise-vow
-459	bare rule false
210	bare rule true
121	bare say
-160	bare say base
450	bare say gerund
206	bare say past
296	bare say third
-89	bare show base
-230	bare show gerund
221	bare show past
-67	bare show third
144	bare show-evidence
-302	bare state base
-115	bare state gerund
48	bare state past
489	bare state third
94	bare state-admit
-137	bare state-argue
-265	bare state-feel
64	bare state-predict
-263	bare state-remember
150	bare state-signal
355	bare tell
239	bare tell base
-118	bare tell gerund
-21	bare tell past
19	bare write
51	bare write gerund
302	bare write past
252	before ,
394	before , fragment
1387	before , marked
281	before , quote-behind
43	before , resumed
-334	before , that
354	before :
-104	before : colon
871	before : fragment
-57	before : label
688	before : quote-behind
-614	before a
-390	before a as
-262	before a fragment
-377	before and
374	before and according
-1566	before and fragment
-633	before as
49	before as as
-462	before as fragment
-594	before as marked
-161	before but
-97	before but according
756	before but clause-before
-205	before is
-204	before is fragment
-209	before of
-377	before of fragment
313	before of marked
916	before start
273	before start according
-428	before start clause-before
2581	before start fragment
-46	before start quote-before
79	before start unattributed
-17	before that
-15	before that fragment
-25	before that noun
-271	before the
-210	before the fragment
-619	before the marked
-302	before to
-349	before to fragment
372	before to marked
-103	before verb
261	before verb as
-79	before verb bare
-383	before verb fragment
-201	before verb infinitive
-181	before verb marked
99	before verb noun
-38	before verb question
650	before verb quote-behind
-340	before was
-241	before was fragment
-246	before word
-186	before word according
374	before word as
-74	before word bare
-502	before word fragment
225	before word infinitive
-308	before word marked
-64	before word noun
29	before word question
-1301	before word quote-behind
-1350	before word resumed
-172	bias
210	clause-before describe past
-1105	clause-before describe-call
-378	clause-before quote gerund
-120	clause-before quote past
54	clause-before quote-continue
20	clause-before quote-go
-249	clause-before rule false
79	clause-before rule true
305	clause-before say
249	clause-before say base
832	clause-before say third
206	clause-before state past
748	clause-before state-announce
-866	clause-before state-argue
437	clause-before state-remember
-19	clause-before write
-277	clause-before write past
-21	colon rule false
-109	colon rule true
-31	cut (
34	cut ( bare
297	cut ( none
-31	cut ( rule false
-31	cut ( that
-48	cut , according
-183	cut , according none
-444	cut , according rule true
-273	cut , and
79	cut , and bare
319	cut , and clause
-918	cut , and clause bare
301	cut , and clause none
340	cut , and clause rule false
246	cut , and none
-490	cut , and rule false
-310	cut , and that
470	cut , and verb
338	cut , and verb none
-67	cut , as
193	cut , as bare
-264	cut , as none
-67	cut , as rule false
103	cut , but
341	cut , but bare
-220	cut , but clause
336	cut , but clause bare
-150	cut , but clause none
-220	cut , but clause rule true
-146	cut , but none
103	cut , but rule false
-257	cut , but that
402	cut , but verb
-279	cut , but verb none
402	cut , but verb rule false
291	cut , clause
-142	cut , clause bare
-324	cut , clause infinitive
197	cut , clause none
1195	cut , clause question
-108	cut , clause rule false
1214	cut , clause rule true
-204	cut , clause that
153	cut , determiner
134	cut , determiner bare
-219	cut , determiner none
153	cut , determiner rule false
554	cut , determiner that
87	cut , even
-257	cut , even none
87	cut , even rule false
333	cut , even that
-330	cut , including
-52	cut , including bare
93	cut , including none
-330	cut , including rule false
137	cut , ing
-125	cut , ing bare
65	cut , ing none
-22	cut , ing rule false
333	cut , ing that
-140	cut , name
-228	cut , name bare
35	cut , name none
-140	cut , name rule false
353	cut , name that
136	cut , not
131	cut , not none
136	cut , not rule false
-323	cut , preposition bare
64	cut , preposition none
240	cut , preposition that
76	cut , pronoun
384	cut , pronoun bare
292	cut , pronoun none
-73	cut , pronoun rule false
-677	cut , pronoun that
-114	cut , quote
-45	cut , quote bare
18	cut , quote none
-114	cut , quote rule false
-180	cut , quote that
-74	cut , when
130	cut , when none
-74	cut , when rule false
99	cut , where
241	cut , where none
99	cut , where rule false
253	cut , which
-185	cut , which bare
190	cut , which none
253	cut , which rule false
-355	cut , which that
447	cut , while
-30	cut , while bare
312	cut , while none
447	cut , while rule false
187	cut , who
-111	cut , who bare
272	cut , who none
187	cut , who rule false
937	cut , who that
112	cut , word
-381	cut , word half
90	cut , word infinitive
-128	cut , word none
112	cut , word rule false
-180	cut , word that
-20	cut : bare
-94	cut : none
-96	cut : that
55	cut ;
55	cut ; none
149	cut ; rule false
474	cut about end
894	cut about end none
474	cut about end noun
474	cut about end rule false
19	cut after
-281	cut after none
19	cut after rule false
-304	cut after that
180	cut agency end
180	cut agency end according
108	cut agency end none
-280	cut agency end rule false
517	cut agency end rule true
-493	cut and that
-422	cut and that bare
-722	cut and that half
191	cut and that none
-493	cut and that rule false
-454	cut and that that
486	cut and verb
791	cut and verb bare
-223	cut and verb none
779	cut and verb rule false
-78	cut as
-54	cut as bare
-343	cut as half
-234	cut as infinitive
-305	cut as none
-78	cut as rule false
-32	cut as that
-367	cut because
49	cut because bare
-132	cut because half
-469	cut because none
-367	cut because rule false
-243	cut because that
-187	cut before
139	cut before bare
-105	cut before none
-187	cut before rule false
217	cut before that
-38	cut end
164	cut end all
-131	cut end bare
630	cut end colon
-163	cut end half
183	cut end infinitive
309	cut end most
80	cut end none
-157	cut end noun
37	cut end question
-100	cut end resumed
-21	cut end rule false
33	cut end rule true
-112	cut end some
138	cut end that
-34	cut end unattributed
-129	cut front
305	cut front according
-59	cut front all
-248	cut front clause-before
84	cut front half
999	cut front most
-98	cut front none
262	cut front part
262	cut front part according
89	cut front part none
262	cut front part rule false
-91	cut front quote-before
-249	cut front rule false
142	cut front rule true
44	cut front some
19	cut rule
-17	cut rule as
-323	cut rule half
-237	cut rule infinitive
68	cut rule marked
113	cut rule none
-117	cut rule quote-behind
180	cut rule rule false
89	cut rule that
-422	cut that , word
-338	cut that , word none
-422	cut that , word noun
-422	cut that , word rule false
-86	cut that as
-86	cut that as noun
-86	cut that as rule false
101	cut that end
237	cut that end half
-390	cut that end none
101	cut that end noun
101	cut that end rule false
-93	cut to end
302	cut to end none
-93	cut to end noun
-93	cut to end rule false
-328	cut when
95	cut when bare
339	cut when none
-328	cut when rule false
-70	cut when that
261	cut while
170	cut while bare
34	cut while none
261	cut while rule false
-376	cut while that
-82	cut — bare
-53	cut — none
258	cut — that
106	deny 
-241	deny base
-74	deny noun 
-133	deny past
283	deny that 
54	describe 
91	describe as 
-1193	describe clause-before 
138	describe infinitive 
213	describe past
314	describe-call 
-125	describe-call gerund
161	describe-call past
82	first determiner
248	first determiner according
-42	first determiner ask
606	first determiner clause-before
-16	first determiner deny
-594	first determiner label
245	first determiner noun
422	first determiner promise
-343	first determiner resumed
294	first determiner say
-628	first determiner show
85	first determiner state
442	first determiner tell
153	first determiner that
21	first determiner verb 1
95	first determiner verb 4
98	first determiner verb 9
-62	first determiner verb comma
334	first determiner verb far
-482	first determiner verb none
-302	first determiner write
275	first how
198	first how ask
151	first how noun
42	first how question
-65	first how verb 4
233	first if
-190	first if ask
965	first if clause-before
-204	first if say
234	first if state
-486	first if that
-67	first if verb 4
-131	first ing
441	first ing bare
110	first ing clause-before
315	first ing promise
-130	first ing say
122	first ing state
-108	first ing verb 1
192	first ing verb 4
439	first ing verb 9
101	first ing verb comma
-637	first ing verb none
-79	first it
211	first it bare
-245	first it noun
329	first it say
110	first it state
-313	first it that
473	first it verb 1
120	first name
98	first name according
169	first name ask
109	first name bare
-47	first name clause-before
403	first name colon
-577	first name deny
-139	first name label
-406	first name noun
141	first name quote
-56	first name resumed
155	first name say
504	first name show
38	first name state
-184	first name tell
123	first name that
82	first name verb 1
128	first name verb 9
-458	first name verb comma
205	first name verb far
112	first name verb none
-424	first name write
258	first number
387	first number according
-101	first number bare
381	first number say
-185	first number state
-15	first number verb 4
157	first number verb 9
-229	first number verb comma
-72	first preposition
364	first preposition according
-194	first preposition clause-before
-472	first preposition quote
-278	first preposition state
609	first preposition that
540	first preposition verb 4
-124	first preposition verb 9
369	first preposition verb comma
-680	first preposition verb none
132	first pronoun
-138	first pronoun according
496	first pronoun ask
220	first pronoun bare
65	first pronoun clause-before
143	first pronoun label
-226	first pronoun noun
50	first pronoun say
36	first pronoun show
150	first pronoun state
321	first pronoun tell
-88	first pronoun that
125	first pronoun verb 1
-159	first pronoun verb 4
301	first pronoun verb 9
415	first pronoun verb comma
815	first pronoun verb none
142	first pronoun write
-56	first quote
-36	first quote according
-17	first quote as
107	first quote ask
-28	first quote bare
369	first quote clause-before
39	first quote describe
302	first quote label
68	first quote marked
504	first quote promise
132	first quote quote
-91	first quote quote-before
-117	first quote quote-behind
202	first quote resumed
-58	first quote say
138	first quote show
201	first quote state
-154	first quote tell
242	first quote that
-83	first quote unattributed
-193	first quote urge
-19	first quote verb 1
187	first quote verb 4
106	first quote verb 9
267	first quote verb comma
-250	first quote verb far
-57	first quote verb none
94	first quote write
-132	first that
231	first that say
285	first there
483	first there bare
256	first there say
-319	first there state
-228	first there that
143	first there verb 1
92	first to
78	first to ask
-92	first to describe
-130	first to noun
-238	first to state
-115	first to tell
-57	first to urge
136	first to verb 1
-204	first to verb 4
-83	first to verb 9
-420	first to verb comma
56	first to verb far
438	first to verb none
15	first what
255	first what ask
-82	first what question
448	first what verb 4
-365	first when
-261	first when clause-before
-83	first when say
498	first when verb 4
126	first whether
42	first whether ask
202	first whether noun
112	first whether question
-21	first whether verb 4
-650	first whether verb comma
-201	first who
124	first who ask
-131	first who question
-681	first who say
-612	first who verb 1
213	first why
-441	first why ask
150	first why question
347	first why state
217	first why verb 4
17	first word A
-402	first word A bare
440	first word A that
196	first word A verb 4
-435	first word C
-28	first word C ask
-435	first word C bare
357	first word C state
-144	first word C tell
201	first word C verb 1
-210	first word C verb 4
-331	first word C verb 9
-89	first word J
-294	first word J bare
789	first word J say
223	first word J show
-204	first word J state
404	first word J that
259	first word J verb 4
516	first word J verb 9
-522	first word J verb comma
-785	first word J verb none
-196	first word N
-34	first word N bare
-388	first word N noun
-317	first word N promise
499	first word N say
-175	first word N show
17	first word N state
86	first word N that
224	first word N verb 1
129	first word N verb 4
-205	first word N verb 9
-232	first word N verb comma
-747	first word N verb none
247	first word N write
349	first word R
227	first word R bare
-653	first word R say
-191	first word R state
147	first word R tell
50	first word R that
-17	first word R verb 4
320	first word R verb 9
507	first word R verb comma
-818	first word R verb none
772	first word S
-24	first word S say
-71	first word S that
-76	first word S verb 4
-173	first word T
-15	first word V
-243	first word V according
-200	first word V bare
32	first word V noun
-117	first word V resumed
-31	first word V say
435	first word V show
167	first word V state
-70	first word V that
-15	first word V verb 1
498	first word V write
-127	first word X
114	first word X according
-337	first word X bare
-547	first word X noun
714	first word X resumed
372	first word X say
-291	first word X state
402	first word X that
-127	first word X verb 1
37	fragment rule false
-114	fragment rule true
48	gap +0
306	gap +0 as
-75	gap +0 bare
254	gap +0 infinitive
-57	gap +0 label
-131	gap +0 noun
47	gap +0 question
338	gap +0 quote-behind
52	gap +1
542	gap +1 as
-168	gap +1 bare
331	gap +1 colon
683	gap +1 marked
127	gap +1 noun
26	gap +1 question
-77	gap +1 quote-behind
364	gap +1 resumed
72	gap +1 that
-563	gap +12
151	gap +12 according
-579	gap +12 as
-147	gap +12 bare
-1217	gap +12 colon
-152	gap +12 marked
84	gap +12 quote-behind
159	gap +12 that
-187	gap +3
18	gap +3 according
-79	gap +3 as
-188	gap +3 bare
-200	gap +3 infinitive
96	gap +3 marked
378	gap +3 question
106	gap +3 quote-behind
-616	gap +3 resumed
45	gap +3 that
-74	gap +6
-310	gap +6 according
-263	gap +6 as
-426	gap +6 bare
-272	gap +6 infinitive
91	gap +6 marked
-754	gap +6 question
32	gap +6 quote-behind
136	gap +6 resumed
40	gap +6 that
-749	gap +far
-547	gap +far marked
-448	gap +far that
-34	gap - unattributed
-181	gap -0
269	gap -0 according
-308	gap -0 clause-before
437	gap -0 quote-before
-47	gap -1
220	gap -1 according
-419	gap -1 clause-before
488	gap -1 quote-before
-175	gap -12
-212	gap -12 clause-before
2878	gap -12 quote-before
244	gap -3
95	gap -3 clause-before
-100	gap -3 quote-before
89	gap -6 clause-before
-170	gap -6 quote-before
-843	gap -far
1560	gap -far quote-before
23	group 
-507	group  modal
-302	group  not
-791	group  not modal
424	group  will
191	group passive
89	head document
-17	head document according
684	head document ask
211	head document bare
138	head document fragment
2347	head document quote-before
329	head document say
187	head document state
-278	head document state-signal
73	head he
30	head he as
65	head he ask
119	head he bare
218	head he clause-before
151	head he deny
-36	head he describe
-734	head he describe-call
-55	head he fragment
89	head he infinitive
-249	head he marked
29	head he noun
583	head he promise
781	head he promise-threaten
293	head he promise-vow
-74	head he question
-288	head he quote
458	head he quote-before
215	head he quote-behind
-895	head he quote-continue
-182	head he quote-go
-42	head he resumed
40	head he say
15	head he show
15	head he show-evidence
-57	head he state
-353	head he state-admit
514	head he state-announce
-391	head he state-argue
-139	head he state-feel
80	head he state-predict
-116	head he state-remember
24	head he state-signal
203	head he state-vow
179	head he tell
245	head he that
203	head he urge
-21	head he urge-plead
-130	head he write
-87	head i
-419	head i ask
251	head i bare
-390	head i fragment
-41	head i say
-100	head i tell
305	head i that
-473	head it
-105	head it bare
56	head it fragment
92	head it noun
451	head it say
-374	head it state
161	head it state-remember
-77	head it tell
-418	head it that
-50	head name
-71	head name according
138	head name as
123	head name ask
-458	head name ask-wonder
99	head name clause-before
-1229	head name colon
392	head name deny
48	head name describe
-501	head name describe-call
-68	head name fragment
-28	head name infinitive
161	head name label
-48	head name marked
138	head name noun
241	head name promise
-71	head name promise-refuse
384	head name promise-vow
450	head name question
-151	head name quote
1367	head name quote-before
46	head name quote-behind
288	head name quote-continue
107	head name quote-go
62	head name quote-judge
64	head name resumed
216	head name say
-421	head name show
-421	head name show-evidence
211	head name state
58	head name state-admit
59	head name state-announce
-47	head name state-argue
682	head name state-feel
-46	head name state-predict
-115	head name state-remember
-45	head name state-signal
-32	head name tell
57	head name that
-321	head name urge
288	head name write
41	head names according
-69	head names as
76	head names ask
-134	head names bare
585	head names clause-before
-504	head names deny
-367	head names describe
453	head names describe-call
-156	head names fragment
-53	head names infinitive
152	head names label
-287	head names marked
262	head names noun
-131	head names promise
-93	head names promise-threaten
518	head names promise-vow
803	head names question
-357	head names quote
184	head names quote-before
-142	head names quote-behind
-86	head names quote-continue
-369	head names quote-go
528	head names quote-judge
-451	head names resumed
213	head names say
-130	head names show
-130	head names show-evidence
70	head names state
263	head names state-admit
-336	head names state-announce
59	head names state-argue
336	head names state-predict
33	head names state-remember
168	head names state-signal
47	head names tell
233	head names that
194	head names urge
-231	head names urge-plead
250	head names write
-143	head none
151	head none ask
19	head none bare
-448	head none clause-before
83	head none deny
468	head none describe
-39	head none fragment
-87	head none infinitive
258	head none marked
261	head none noun
-645	head none promise
-295	head none promise-threaten
-65	head none question
-258	head none quote
-281	head none quote-behind
349	head none quote-go
48	head none say
-124	head none state
-234	head none state-admit
538	head none state-announce
204	head none state-argue
-235	head none state-remember
157	head none state-signal
26	head none tell
82	head none that
-115	head none unattributed
-17	head none urge
-458	head none write
-120	head noun
-412	head noun as
-35	head noun ask
702	head noun ask-wonder
72	head noun bare
-412	head noun clause-before
36	head noun deny
-140	head noun describe
262	head noun describe-call
48	head noun fragment
654	head noun infinitive
-119	head noun label
-167	head noun marked
-65	head noun noun
-184	head noun promise
566	head noun promise-refuse
-504	head noun promise-threaten
-489	head noun promise-vow
-393	head noun question
-117	head noun quote
3057	head noun quote-before
332	head noun quote-behind
-815	head noun quote-go
146	head noun resumed
128	head noun say
-118	head noun show
-118	head noun show-evidence
-151	head noun state
297	head noun state-admit
-77	head noun state-announce
278	head noun state-argue
299	head noun state-predict
115	head noun state-remember
-559	head noun state-signal
-147	head noun tell
29	head noun that
-147	head noun urge
-36	head noun urge-plead
322	head noun write
-341	head number
699	head number bare
-66	head number fragment
-475	head number say
187	head people
-221	head people according
-341	head people bare
404	head people clause-before
-126	head people fragment
-66	head people noun
44	head people say
229	head people state
-32	head people state-argue
-103	head people state-remember
-168	head people that
318	head person
107	head person according
145	head person ask
228	head person clause-before
-163	head person fragment
-164	head person infinitive
-39	head person promise
174	head person question
919	head person quote-before
545	head person quote-behind
269	head person resumed
134	head person say
-43	head person state
503	head person state-admit
81	head person state-announce
-319	head person state-argue
338	head person state-remember
192	head person state-signal
-135	head person state-vow
-269	head person tell
33	head person that
259	head person urge
695	head person write
191	head they
-52	head they bare
51	head they clause-before
-180	head they fragment
-1282	head they noun
55	head they say
-271	head they state
600	head they state-argue
-95	head they state-remember
-348	head they that
-136	head we
-165	head who
-15	head who bare
256	head who infinitive
-44	head who promise
246	head who say
-188	head who state
113	head who state-announce
-262	head who that
-693	head who write
-27	how after
460	how after clause-before
-1538	how after question
-886	how after quote past
1152	how after quote-before
-936	how after resumed
359	how after say past
293	how after say third
-367	how after state past
-360	how after write past
-84	how agency
-84	how agency according
-84	how agency according -
-79	how apposition
135	how apposition bare
-647	how apposition clause-before
91	how apposition describe past
690	how apposition infinitive
-344	how apposition promise past
-102	how apposition question
2594	how apposition quote-before
608	how apposition quote-behind
415	how apposition say base
-47	how apposition say past
-356	how apposition say third
47	how apposition state past
337	how apposition tell past
-183	how apposition write past
259	how before
218	how before as
385	how before ask base
-395	how before ask gerund
129	how before ask past
-38	how before bare
-170	how before clause-before
370	how before colon
158	how before deny base
84	how before deny past
329	how before describe past
74	how before describe third
133	how before infinitive
160	how before marked
-104	how before noun
-190	how before promise base
-17	how before promise past
148	how before promise third
323	how before question
-268	how before quote base
210	how before quote gerund
389	how before quote past
147	how before quote third
97	how before quote-before
-270	how before quote-behind
289	how before resumed
360	how before say base
-70	how before say gerund
171	how before say past
96	how before say third
-816	how before show base
-512	how before show past
-344	how before show third
336	how before state base
731	how before state gerund
94	how before state past
-34	how before state third
173	how before tell base
-211	how before tell past
-63	how before tell third
-74	how before that
-61	how before urge past
-95	how before write base
-199	how before write past
-399	how by
-42	how main
-423	how main as
-173	how main ask gerund
-532	how main ask past
-282	how main bare
-214	how main describe gerund
-167	how main fragment
-167	how main fragment -
-30	how main infinitive
-294	how main marked
279	how main promise gerund
-46	how main promise past
173	how main question
-365	how main quote gerund
509	how main quote-behind
131	how main say base
77	how main say gerund
978	how main say past
329	how main show gerund
-439	how main state base
135	how main state gerund
210	how main state past
-413	how main state third
-54	how main tell gerund
-256	how main tell past
-52	how main that
82	how main urge gerund
49	how main write gerund
-95	how none
245	how none ask past
19	how none bare
-448	how none clause-before
-87	how none infinitive
258	how none marked
272	how none noun
109	how none noun -
-177	how none promise past
-65	how none question
126	how none quote gerund
-281	how none quote-behind
685	how none say gerund
213	how none say past
244	how none state base
-342	how none state gerund
-461	how none state past
44	how none tell past
82	how none that
50	how noun
50	how noun noun
50	how noun noun -
-159	how relative
-142	how relative bare
104	how relative infinitive
58	how relative promise past
19	how relative quote-behind
517	how relative say base
-210	how relative say past
365	how relative state past
-171	how relative that
-34	how running
-34	how running unattributed
-34	how running unattributed -
311	infinitive ask
528	infinitive ask gerund
-436	infinitive ask past
-392	infinitive describe past
-62	infinitive describe-call
227	infinitive promise gerund
24	infinitive promise past
-332	infinitive promise third
-265	infinitive promise-refuse
57	infinitive promise-vow
375	infinitive rule false
-347	infinitive rule true
131	infinitive state past
142	infinitive state-admit
185	infinitive state-vow
-115	infinitive tell
444	infinitive urge gerund
-252	infinitive urge past
-261	infinitive urge-order
-65	infinitive urge-plead
-84	kind according
-73	kind ask
-164	kind deny
88	kind noun
-54	kind promise
-194	kind quote
-209	kind say
-40	kind show
-51	kind state
-21	kind tell
-34	kind unattributed
235	kind urge
98	kind write
-21	label rule false
214	label rule true
127	length 12
-34	length 12 according
97	length 12 all
463	length 12 as
270	length 12 bare
-39	length 12 clause-before
360	length 12 half
297	length 12 infinitive
-180	length 12 label
-448	length 12 marked
-360	length 12 most
70	length 12 none
232	length 12 noun
-37	length 12 question
1819	length 12 quote-before
15	length 12 quote-behind
67	length 12 resumed
127	length 12 that
1854	length 12 unattributed
-855	length 2
-717	length 2 bare
-1744	length 2 clause-before
-531	length 2 infinitive
-855	length 2 none
469	length 2 that
244	length 25
59	length 25 according
534	length 25 all
-208	length 25 as
252	length 25 bare
-318	length 25 clause-before
-233	length 25 colon
270	length 25 fragment
101	length 25 half
-119	length 25 infinitive
-128	length 25 label
111	length 25 marked
596	length 25 most
-92	length 25 none
225	length 25 noun
-48	length 25 question
-66	length 25 quote-before
327	length 25 quote-behind
49	length 25 resumed
190	length 25 some
439	length 25 that
405	length 25 unattributed
-445	length 4
-2198	length 4 all
-1230	length 4 as
-87	length 4 bare
979	length 4 clause-before
-203	length 4 infinitive
-1371	length 4 label
91	length 4 none
-677	length 4 noun
-180	length 4 that
589	length 50 according
1072	length 50 all
-225	length 50 bare
-274	length 50 clause-before
726	length 50 fragment
-54	length 50 half
-175	length 50 infinitive
420	length 50 label
1252	length 50 marked
393	length 50 most
-178	length 50 none
329	length 50 noun
-399	length 50 question
499	length 50 quote-before
253	length 50 quote-behind
-40	length 50 resumed
-389	length 50 some
-114	length 50 that
387	length 50 unattributed
-37	length 7
-695	length 7 according
-332	length 7 all
23	length 7 as
37	length 7 bare
97	length 7 clause-before
-146	length 7 fragment
26	length 7 half
221	length 7 infinitive
607	length 7 label
-280	length 7 marked
156	length 7 none
-330	length 7 noun
785	length 7 question
941	length 7 quote-before
141	length 7 quote-behind
-355	length 7 resumed
-216	length 7 that
-138	length 7 unattributed
99	length long
589	length long all
-264	length long bare
207	length long clause-before
728	length long fragment
-393	length long half
582	length long most
-279	length long none
2949	length long quote-before
311	length long quote-behind
-837	length long some
-833	length long that
778	length long unattributed
-502	line bare
-54	line bare bare
-809	line bare fragment
113	line bare that
-119	line full
-81	line full according
-17	line full as
-114	line full bare
-140	line full clause-before
-104	line full colon
92	line full fragment
-33	line full infinitive
-245	line full label
76	line full marked
-118	line full noun
-170	line full question
91	line full quote-before
196	line full quote-behind
-46	line full resumed
-36	line full that
-34	line full unattributed
-84	link according
-17	link as
-121	link bare
-248	link clause-before
-104	link colon
68	link marked
80	link noun
-101	link question
-91	link quote-before
-117	link quote-behind
-100	link resumed
-47	link that
-34	link unattributed
20	marked quote base
178	marked quote gerund
54	marked quote past
58	marked quote third
-201	marked quote-continue
326	marked quote-go
-475	marked quote-judge
52	marked rule false
38	marked rule true
-291	marked say
-130	marked say past
-152	marked state past
293	next ,
501	next , quote-continue
387	next , say
-491	next , state-announce
758	next , state-argue
-89	next , state-remember
348	next , write
-34	next - unattributed
269	next .
-364	next . quote-continue
646	next . say
1022	next . state-announce
2878	next . state-remember
429	next . write
-273	next :
-29	next : say
-253	next : state-remember
-216	next : write
-754	next about
-383	next about ask
311	next about noun
-216	next adverb
666	next adverb quote-go
-184	next adverb say
-277	next at
813	next at say
110	next by
193	next determiner according
377	next determiner ask
658	next determiner deny
255	next determiner describe
-49	next determiner describe-call
-84	next determiner label
-77	next determiner promise-threaten
113	next determiner say
429	next determiner show-evidence
110	next determiner state-admit
121	next determiner state-announce
-188	next determiner state-argue
-80	next determiner state-feel
-215	next determiner state-remember
-530	next determiner state-signal
-106	next determiner urge-plead
-224	next determiner write
-226	next for
232	next for ask
266	next for describe-call
-119	next how
29	next if
-116	next if ask
221	next in
-172	next in say
-27	next in state-argue
266	next in state-remember
-216	next in write
-119	next ing
293	next ing say
113	next it
330	next it quote-go
-220	next it say
335	next it state-announce
-417	next mark
36	next name
-134	next name according
-183	next name ask
376	next name deny
-17	next name describe-call
154	next name label
136	next name say
494	next name show-evidence
-518	next name state-announce
333	next name state-remember
-83	next name state-signal
358	next name tell
270	next name urge-plead
-502	next name write
-75	next number
247	next of
231	next of say
212	next on
-592	next on describe-call
257	next on quote-go
-394	next on say
496	next on state-announce
199	next preposition
386	next preposition say
174	next preposition state-announce
-100	next pronoun ask
173	next pronoun label
82	next pronoun say
-281	next pronoun show-evidence
-317	next pronoun state-announce
562	next pronoun state-argue
330	next pronoun state-remember
-261	next pronoun state-signal
-450	next pronoun tell
124	next quote
175	next quote describe-call
214	next quote label
-137	next that
-25	next that noun
428	next that promise-vow
23	next that say
-590	next that show-evidence
303	next that state-admit
87	next that state-announce
142	next that state-argue
511	next that state-feel
51	next that state-predict
82	next that state-signal
-375	next that write
295	next time
-301	next time say
-92	next time state-announce
521	next time write
50	next to
421	next to ask
-71	next to noun
-60	next to promise-refuse
-177	next to promise-threaten
-28	next to promise-vow
241	next to quote-continue
-245	next to quote-go
-890	next to state
-101	next to state-admit
-321	next to state-remember
-96	next to state-vow
-340	next what
100	next when
-165	next whether
61	next why
211	next why state-remember
-1029	next with
73	next word A
78	next word C
-124	next word J
-275	next word J according
373	next word J say
139	next word J show-evidence
-252	next word J state-announce
1104	next word N according
-146	next word N ask
-580	next word N promise-vow
319	next word N say
-137	next word N show-evidence
319	next word N state-announce
-1178	next word N state-argue
-52	next word N state-remember
291	next word N tell
-137	next word N urge-plead
548	next word N write
-343	next word R
596	next word V
-304	next word V according
97	next word X
88	noun 
88	noun -
-613	noun deny base
-133	noun deny past
88	noun noun
88	noun noun 
88	noun noun -
175	noun rule false
-316	noun rule true
-34	place - unattributed
328	place first according
71	place first bare
503	place first infinitive
44	place first label
102	place first marked
-43	place first noun
-16	place first question
585	place first quote-behind
71	place first that
174	place last according
356	place last clause-before
695	place last quote-before
-108	place middle according
-29	place middle as
-119	place middle clause-before
45	place middle colon
-199	place middle infinitive
-68	place middle marked
71	place middle noun
-58	place middle question
92	place middle quote-before
32	place middle quote-behind
-100	place middle resumed
-44	place middle that
-1603	promise bare  modal
-983	promise clause-before 
-39	promise infinitive 
-299	promise-refuse 
-91	promise-refuse past
-72	promise-threaten 
-1089	promise-threaten  modal
476	promise-threaten base
-162	promise-threaten gerund
75	promise-threaten past
-273	promise-threaten third
152	promise-vow 
20	promise-vow past
67	promise-vow third
33	question ask
-23	question ask base
573	question ask gerund
-136	question ask past
373	question ask-wonder
-355	question rule false
330	question rule true
109	question say
-333	question say past
-393	question state past
343	question state-remember
-521	question tell
222	quote 
-265	quote bare 
-362	quote clause-before 
317	quote marked 
-682	quote past
275	quote quote-before 
270	quote quote-behind 
-123	quote resumed 
942	quote-before ask
1160	quote-before ask past
-122	quote-before quote past
-99	quote-before quote-continue
693	quote-before quote-go
-91	quote-before rule true
317	quote-before say
606	quote-before say past
2147	quote-before say third
16	quote-before state past
220	quote-before state-announce
135	quote-before state-remember
2381	quote-before tell
2256	quote-before tell past
480	quote-before write
467	quote-before write past
98	quote-behind ask
-29	quote-behind quote base
443	quote-behind quote gerund
-231	quote-behind quote past
456	quote-behind quote third
376	quote-behind quote-continue
-377	quote-behind quote-go
486	quote-behind quote-judge
578	quote-behind rule false
-102	quote-behind rule true
172	quote-behind say
1095	quote-behind say base
446	quote-behind say gerund
-141	quote-behind say past
428	quote-behind state gerund
503	quote-behind state past
-257	quote-behind state-announce
-159	quote-behind state-remember
-333	quote-behind tell
549	quote-behind tell past
-268	quote-behind write
324	quote-behind write past
-119	quote-continue 
64	quote-continue past
81	quote-go 
184	quote-go base
-30	quote-go gerund
-308	quote-go past
-84	quote-go third
435	quote-judge 
119	quote-judge past
-70	quoted all
-17	quoted all as
-229	quoted all ask
-78	quoted all describe
208	quoted all describe-call
887	quoted all label
68	quoted all marked
673	quoted all quote
-91	quoted all quote-before
-117	quoted all quote-behind
26	quoted all quote-continue
-134	quoted all quote-go
-214	quoted all quote-judge
202	quoted all resumed
18	quoted all say
58	quoted all state-announce
-303	quoted all state-argue
-459	quoted all state-remember
-150	quoted all tell
155	quoted all that
-83	quoted all unattributed
-109	quoted all write
-333	quoted half according
-605	quoted half ask
236	quoted half bare
67	quoted half clause-before
270	quoted half infinitive
225	quoted half label
176	quoted half noun
-214	quoted half promise-vow
-272	quoted half question
530	quoted half quote-go
121	quoted half resumed
-143	quoted half say
937	quoted half show-evidence
179	quoted half state-admit
-740	quoted half state-announce
-484	quoted half state-argue
178	quoted half state-feel
89	quoted half state-remember
-485	quoted half state-signal
-87	quoted half tell
16	quoted half that
-320	quoted half write
506	quoted most
319	quoted most according
-79	quoted most bare
866	quoted most clause-before
310	quoted most infinitive
113	quoted most noun
-353	quoted most say
-328	quoted most state-remember
-237	quoted most tell
-31	quoted most that
1095	quoted most write
-188	quoted none
120	quoted none according
396	quoted none ask
-133	quoted none ask-wonder
-107	quoted none bare
-84	quoted none clause-before
-358	quoted none colon
-159	quoted none deny
-880	quoted none describe-call
-445	quoted none label
-164	quoted none noun
-857	quoted none promise-refuse
-211	quoted none promise-threaten
-98	quoted none promise-vow
276	quoted none question
-399	quoted none quote-continue
-534	quoted none quote-go
-305	quoted none resumed
186	quoted none say
-945	quoted none show-evidence
-92	quoted none state
57	quoted none state-admit
46	quoted none state-announce
95	quoted none state-argue
-899	quoted none state-feel
-263	quoted none state-predict
228	quoted none state-remember
391	quoted none state-signal
123	quoted none state-vow
225	quoted none tell
17	quoted none that
-808	quoted none urge-order
135	quoted none urge-plead
-49	quoted none write
-226	quoted some
-79	quoted some according
197	quoted some bare
263	quoted some clause-before
-199	quoted some infinitive
-402	quoted some noun
-92	quoted some say
18	quoted some state-announce
689	quoted some state-argue
370	quoted some state-remember
308	quoted some tell
56	quoted some that
1075	quoted some write
60	resumed quote past
631	resumed rule false
-264	resumed rule true
-87	resumed say
-56	resumed say past
64	resumed state past
320	resumed state-remember
423	resumed write
-52	resumed write past
-553	rule false
166	rule true
-70	say 
-174	say  modal
-55	say  not
-244	say  not modal
164	say bare 
-116	say bare  modal
163	say base
419	say clause-before 
292	say gerund
-291	say marked 
185	say past
-365	say question 
445	say quote-before 
78	say quote-behind 
-87	say resumed 
116	say that 
-322	say that  modal
218	say third
-84	sense according
-86	sense ask
-164	sense deny
271	sense describe
73	sense describe-call
88	sense noun
-363	sense promise-refuse
-38	sense promise-threaten
92	sense promise-vow
196	sense quote
82	sense quote-continue
-45	sense quote-go
-235	sense quote-judge
-209	sense say
-40	sense show-evidence
124	sense state
-87	sense state-admit
-82	sense state-announce
-47	sense state-argue
-261	sense state-feel
175	sense state-predict
53	sense state-remember
-74	sense state-signal
218	sense state-vow
-21	sense tell
-34	sense unattributed
45	sense urge-order
112	sense urge-plead
98	sense write
255	show bare 
218	show bare  modal
-224	show that 
-32	show-evidence 
167	show-evidence  modal
-257	show-evidence base
512	show-evidence gerund
-79	show-evidence past
-613	show-evidence third
124	state 
377	state bare 
30	state bare  modal
-241	state bare  not
231	state clause-before 
18	state colon 
-73	state infinitive 
-229	state past
-387	state question 
47	state quote-before 
41	state quote-behind 
-69	state resumed 
56	state that 
-76	state that  modal
-132	state-admit 
27	state-admit  modal
91	state-admit base
-240	state-admit gerund
-223	state-admit past
76	state-admit third
-123	state-announce 
81	state-announce  modal
-138	state-announce base
-99	state-announce past
111	state-announce third
124	state-argue 
-319	state-argue  modal
-404	state-argue base
-59	state-argue past
433	state-argue third
-203	state-feel 
-834	state-feel base
414	state-feel past
151	state-predict 
463	state-predict gerund
-174	state-predict past
74	state-remember 
91	state-remember  modal
309	state-remember base
291	state-remember gerund
-36	state-remember past
-856	state-remember third
278	state-signal 
-132	state-signal  not
270	state-signal base
-280	state-signal gerund
117	state-signal past
-22	state-signal third
382	state-vow 
-34	tag - unattributed
755	tag .N
-221	tag .N noun
259	tag .V
333	tag .V according
171	tag .V ask
720	tag .V promise
128	tag .V quote
268	tag .V say
92	tag .V state
40	tag .V tell
-140	tag .V write
222	tag .V~
-27	tag .V~ describe
-216	tag .V~ promise
657	tag .V~ quote
203	tag .V~ state
-591	tag .V~ urge
-95	tag .V~ write
-542	tag AN
-843	tag AN noun
-139	tag AV
-290	tag AV promise
-461	tag AV say
488	tag AV state
143	tag AV tell
-584	tag AV~
293	tag CV ask
-208	tag CV say
73	tag CV state
498	tag CV tell
-147	tag CV~
-992	tag D.
-992	tag D. label
-69	tag DN
-650	tag DN noun
-358	tag DV
-241	tag JN
-401	tag JN noun
-378	tag JV
212	tag N.
212	tag N. label
-461	tag NN
-313	tag NN noun
-111	tag NV
-189	tag NV ask
266	tag NV promise
-358	tag NV quote
63	tag NV say
199	tag NV state
-578	tag NV tell
-566	tag NV write
122	tag NV~
-189	tag NV~ describe
-361	tag NV~ quote
-154	tag NV~ show
57	tag NV~ state
649	tag ON
579	tag ON noun
58	tag OV
-43	tag OV ask
116	tag OV promise
360	tag OV quote
201	tag OV say
64	tag OV state
-249	tag OV tell
74	tag OV write
-80	tag OV~
-510	tag OV~ describe
-985	tag OV~ promise
-129	tag OV~ quote
424	tag OV~ show
345	tag OV~ state
415	tag OV~ urge
587	tag OV~ write
478	tag P.
478	tag P. label
160	tag PN
-132	tag PN noun
83	tag PV
365	tag PV ask
854	tag PV promise
18	tag PV quote
-84	tag PV say
-52	tag PV state
433	tag PV tell
-200	tag PV write
-41	tag PV~
289	tag PV~ describe
-290	tag PV~ promise
158	tag PV~ quote
-119	tag PV~ show
-261	tag PV~ state
631	tag PV~ urge
-566	tag PV~ write
-27	tag RV
-175	tag RV ask
484	tag RV quote
169	tag RV say
96	tag RV state
174	tag RV tell
-360	tag RV~
-106	tag RV~ promise
258	tag RV~ show
-115	tag RV~ state
-571	tag SV
-257	tag SV state
148	tag TV
-176	tag TV deny
204	tag TV say
-152	tag TV state
639	tag TV tell
233	tag TV~
-377	tag TV~ ask
-216	tag TV~ quote
710	tag TV~ show
20	tag TV~ state
-189	tag UV
571	tag UV say
37	tag UV~
-180	tag UV~ promise
-482	tag V.
-482	tag V. label
-529	tag VN noun
-126	tag VV
-155	tag VV say
23	tag VV state
-233	tag VV~ show
56	tag XV
477	tag XV ask
330	tag XV promise
-385	tag XV quote
-51	tag XV say
-229	tag XV state
-447	tag XV tell
-80	tag XV~
-496	tag XV~ ask
-179	tag XV~ describe
-51	tag XV~ promise
-211	tag XV~ quote
-464	tag XV~ show
-383	tag XV~ state
648	tag XV~ urge
77	tell 
-79	tell  modal
-108	tell bare 
-248	tell base
-39	tell gerund
126	tell infinitive 
-638	tell passive
183	tell past
-386	tell question 
2381	tell quote-before 
291	tell that 
154	tell third
-505	that ask
193	that ask past
324	that deny
175	that deny past
551	that promise-vow
-358	that rule false
304	that rule true
36	that say
-310	that say base
219	that say gerund
-25	that say past
257	that say third
-415	that show past
49	that state base
-37	that state gerund
-105	that state third
62	that state-admit
316	that state-announce
59	that state-argue
129	that state-feel
117	that state-predict
-420	that state-signal
284	that tell base
379	that tell gerund
52	that tell past
-430	that tell third
300	that write
17	that write past
-34	unattributed 
-34	unattributed -
-34	unattributed rule true
-34	unattributed unattributed
-34	unattributed unattributed 
-34	unattributed unattributed -
-61	urge infinitive 
-183	urge-order 
-313	urge-order past
-104	urge-plead 
146	urge-plead gerund
140	urge-plead past
282	verb 1 according
-86	verb 1 ask
238	verb 1 bare
53	verb 1 clause-before
-153	verb 1 colon
323	verb 1 deny
156	verb 1 describe
200	verb 1 fragment
-719	verb 1 infinitive
15	verb 1 label
-167	verb 1 marked
-566	verb 1 promise
187	verb 1 question
98	verb 1 quote
3763	verb 1 quote-before
737	verb 1 resumed
119	verb 1 say
148	verb 1 show
145	verb 1 state
-36	verb 1 tell
-119	verb 1 unattributed
468	verb 1 urge
-172	verb 1 write
-34	verb 4
119	verb 4 according
325	verb 4 ask
195	verb 4 bare
-216	verb 4 clause-before
-785	verb 4 deny
489	verb 4 describe
182	verb 4 fragment
377	verb 4 infinitive
52	verb 4 label
-189	verb 4 marked
51	verb 4 promise
-132	verb 4 question
-245	verb 4 quote
203	verb 4 quote-before
683	verb 4 quote-behind
631	verb 4 resumed
182	verb 4 say
-507	verb 4 show
192	verb 4 state
-218	verb 4 tell
48	verb 4 that
708	verb 4 unattributed
-98	verb 4 urge
272	verb 4 write
76	verb 9
-111	verb 9 according
392	verb 9 ask
19	verb 9 bare
-36	verb 9 clause-before
-439	verb 9 describe
195	verb 9 fragment
-353	verb 9 infinitive
197	verb 9 label
282	verb 9 marked
-219	verb 9 noun
-55	verb 9 promise
414	verb 9 question
-438	verb 9 quote
1396	verb 9 quote-before
622	verb 9 quote-behind
-252	verb 9 resumed
101	verb 9 say
861	verb 9 show
-42	verb 9 state
-64	verb 9 tell
165	verb 9 that
561	verb 9 unattributed
-39	verb 9 urge
377	verb 9 write
-184	verb comma
88	verb comma according
233	verb comma as
-362	verb comma ask
-142	verb comma bare
-397	verb comma clause-before
-88	verb comma colon
-225	verb comma deny
366	verb comma describe
271	verb comma fragment
-299	verb comma infinitive
76	verb comma label
-207	verb comma marked
47	verb comma noun
407	verb comma promise
-195	verb comma question
381	verb comma quote
727	verb comma quote-before
410	verb comma quote-behind
-630	verb comma resumed
-171	verb comma say
-104	verb comma show
-183	verb comma state
-327	verb comma tell
214	verb comma that
349	verb comma unattributed
-200	verb comma urge
205	verb comma write
53	verb far
353	verb far according
97	verb far bare
184	verb far fragment
92	verb far infinitive
292	verb far noun
-367	verb far promise
668	verb far quote-before
-544	verb far quote-behind
231	verb far say
-270	verb far state
236	verb far that
1115	verb far unattributed
88	verb far write
-212	verb none
17	verb none according
-679	verb none as
-257	verb none ask
-172	verb none bare
526	verb none clause-before
-1809	verb none colon
-207	verb none deny
-595	verb none describe
123	verb none fragment
444	verb none infinitive
-157	verb none label
68	verb none marked
-201	verb none noun
-59	verb none promise
285	verb none quote
2014	verb none quote-before
-156	verb none quote-behind
-708	verb none resumed
38	verb none say
-105	verb none show
-236	verb none state
-54	verb none tell
-879	verb none that
1169	verb none unattributed
-459	verb none urge
-133	verb none write
90	write bare 
-95	write base
-19	write clause-before 
66	write gerund
-95	write past
464	write quote-before 
-268	write quote-behind 
87	write resumed 
242	write that 
272	write third
`;
