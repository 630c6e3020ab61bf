/** Weights of the candidate ranker in thousandths, one feature a line; written by test/eval/train-quote-ranker.ts. */
export const RANKER_WEIGHTS = `
-48	according 
-48	according -
-48	according according
-48	according according 
-48	according according -
-577	according rule false
318	according rule true
-349	after (
190	after ( bare
182	after , according
25	after , bare
238	after , clause-before
-874	after , colon
189	after , infinitive
-386	after , loose
-52	after , narrated
90	after , noun
592	after , question
-698	after , resumed
-245	after , that
76	after .
136	after . according
128	after . bare
-239	after . colon
399	after . gap
-67	after . infinitive
80	after . label
457	after . loose
143	after . narrated
249	after . noun
149	after . question
547	after . resumed
-27	after . that
-134	after :
-609	after : bare
59	after ?
-123	after ? label
-441	after and
697	after and bare
200	after and fragment
86	after and that
-40	after as
-34	after as bare
427	after as resumed
280	after as that
-99	after but
256	after end
579	after end as
145	after end bare
171	after end fragment
-34	after end infinitive
-131	after end label
286	after end marked
315	after end noun
-917	after end question
412	after end quote-behind
183	after end resumed
61	after end that
118	after end unattributed
-642	after in
-322	after in fragment
-1438	after of
-746	after to
-286	after when
125	after when bare
53	after when that
-540	after word
-942	after word as
83	after word clause-before
83	after word fragment
179	after word infinitive
-194	after word marked
-69	after word quote-before
-638	after word quote-behind
-229	after word resumed
-321	after word that
477	after –
-40	after —
456	after — bare
-1785	after — clause-before
-140	after — that
87	as describe
173	as describe past
35	as describe-call
-140	ask 
127	ask bare 
-631	ask base
-1621	ask clause-before 
264	ask gerund
-469	ask infinitive 
-30	ask past
246	ask question 
47	ask question  modal
-682	ask that 
-307	ask-wonder 
1061	ask-wonder  modal
86	ask-wonder base
-493	ask-wonder gerund
-198	ask-wonder third
-521	bare ask
-725	bare ask base
-1401	bare ask gerund
-439	bare ask past
309	bare ask-wonder
-114	bare promise base
-169	bare promise past
-817	bare promise-threaten
537	bare promise-vow
-180	bare rule false
101	bare rule true
67	bare say
-308	bare say base
585	bare say gerund
204	bare say past
-133	bare say third
-107	bare show base
473	bare show gerund
-274	bare show past
-102	bare show third
98	bare show-evidence
-182	bare state base
-298	bare state gerund
113	bare state past
587	bare state third
396	bare state-admit
-401	bare state-announce
-571	bare state-feel
473	bare state-predict
-165	bare state-remember
131	bare state-signal
-84	bare tell
439	bare tell past
-50	bare write
-285	bare write base
64	bare write past
-346	bare write third
359	before ,
-98	before , according
227	before , fragment
-206	before , narrated
395	before , quote-behind
72	before , resumed
-706	before , that
435	before :
-220	before : colon
728	before : fragment
-88	before : label
217	before : quote-behind
-600	before a
-619	before a as
-133	before a fragment
31	before and
-50	before and according
782	before and clause-before
-1881	before and fragment
-732	before as
-318	before as fragment
-498	before but
246	before but clause-before
-935	before is
-255	before is fragment
-547	before of
-433	before of fragment
852	before start
263	before start according
-447	before start clause-before
2687	before start fragment
-31	before start quote-before
360	before start unattributed
-32	before that
-28	before that fragment
-213	before that noun
15	before that that
-667	before the
-145	before the fragment
-391	before to
-486	before to fragment
-116	before verb
-104	before verb bare
-381	before verb fragment
-203	before verb infinitive
437	before verb loose
-663	before verb marked
57	before verb noun
-77	before verb question
669	before verb quote-behind
-278	before was
-652	before was fragment
-305	before word
142	before word as
-148	before word bare
-477	before word fragment
-109	before word gap
234	before word infinitive
-550	before word loose
44	before word marked
213	before word noun
-116	before word question
-1046	before word quote-behind
-137	before word resumed
-140	bias
-449	clause-before ask
-423	clause-before describe past
-608	clause-before describe-call
124	clause-before promise past
344	clause-before promise-threaten
-370	clause-before quote
427	clause-before quote base
-980	clause-before quote gerund
115	clause-before quote past
-1426	clause-before quote third
15	clause-before quote-continue
105	clause-before quote-go
-1498	clause-before quote-judge
-150	clause-before rule false
185	clause-before rule true
284	clause-before say
-122	clause-before say base
143	clause-before say past
932	clause-before say third
-1095	clause-before show past
-1330	clause-before show-evidence
-329	clause-before state base
-65	clause-before state past
-43	clause-before state third
234	clause-before state-announce
-237	clause-before state-argue
-189	clause-before state-remember
-535	clause-before state-signal
215	clause-before tell
-245	clause-before tell past
-466	clause-before urge-order
-92	clause-before write
-226	clause-before write past
255	colon rule false
-42	colon say
-583	colon state-remember
-86	cut (
190	cut ( bare
102	cut ( none
-86	cut ( rule false
-518	cut , according
-266	cut , and
187	cut , and bare
251	cut , and clause
217	cut , and clause none
172	cut , and clause rule false
-639	cut , and rule false
34	cut , and that
882	cut , and verb
-350	cut , as none
-85	cut , but
156	cut , but clause
52	cut , but clause bare
102	cut , but clause none
-127	cut , but clause rule true
-85	cut , but rule false
464	cut , clause
-555	cut , clause bare
440	cut , clause none
-157	cut , clause rule false
-36	cut , clause that
-44	cut , determiner
-208	cut , determiner bare
-58	cut , determiner none
-44	cut , determiner rule false
1006	cut , determiner that
117	cut , even
-46	cut , even none
117	cut , even rule false
-432	cut , including
28	cut , including none
-432	cut , including rule false
-175	cut , ing
-170	cut , ing bare
-39	cut , ing none
-118	cut , ing rule false
69	cut , ing that
-143	cut , name
-240	cut , name bare
-162	cut , name none
-143	cut , name rule false
-121	cut , preposition
-242	cut , preposition bare
-294	cut , preposition none
-121	cut , preposition rule false
-74	cut , pronoun
291	cut , pronoun bare
159	cut , pronoun none
-262	cut , pronoun rule false
-329	cut , pronoun that
-271	cut , quote
-380	cut , quote none
-271	cut , quote rule false
-212	cut , quote that
-147	cut , when
-147	cut , when rule false
122	cut , which
-177	cut , which bare
-18	cut , which none
122	cut , which rule false
-58	cut , which that
92	cut , who
-166	cut , who bare
414	cut , who none
92	cut , who rule false
-402	cut , word bare
15	cut , word infinitive
-308	cut , word narrated
-320	cut , word none
-61	cut , word that
-29	cut :
-271	cut : bare
28	cut : none
-29	cut : rule false
-51	cut after
45	cut after bare
-115	cut after none
-51	cut after rule false
162	cut agency end
162	cut agency end according
248	cut agency end none
-462	cut agency end rule false
697	cut agency end rule true
-510	cut and that
-290	cut and that bare
-105	cut and that none
-510	cut and that rule false
-253	cut and that that
914	cut and verb
-40	cut and verb none
640	cut and verb rule false
-153	cut as
-34	cut as bare
-125	cut as half
-413	cut as none
427	cut as resumed
-153	cut as rule false
280	cut as that
-337	cut because
156	cut because bare
-496	cut because none
-337	cut because rule false
-227	cut because that
-134	cut before
373	cut before bare
-318	cut before none
-134	cut before rule false
21	cut end
135	cut end all
-102	cut end bare
432	cut end colon
-32	cut end fragment
399	cut end gap
32	cut end half
63	cut end label
549	cut end loose
242	cut end most
364	cut end narrated
-130	cut end none
-391	cut end noun
-451	cut end question
155	cut end resumed
111	cut end rule false
71	cut end rule true
-615	cut end some
63	cut end that
-37	cut end unattributed
20	cut front
-135	cut front according
36	cut front all
177	cut front half
284	cut front most
30	cut front none
-284	cut front open
164	cut front open all
-263	cut front open clause-before
-30	cut front open half
1015	cut front open most
-316	cut front open none
164	cut front open quote-before
-422	cut front open rule false
225	cut front open rule true
286	cut front part
286	cut front part according
174	cut front part none
286	cut front part rule false
36	cut front quote-before
186	cut front rule false
-231	cut front some
137	cut quote
137	cut quote all
137	cut quote resumed
231	cut quote rule true
-134	cut rule
-137	cut rule all
22	cut rule as
103	cut rule bare
61	cut rule marked
213	cut rule none
26	cut rule rule false
-100	cut rule rule true
277	cut rule that
78	cut that end
-410	cut that end none
78	cut that end noun
78	cut that end rule false
-135	cut to end
98	cut to end none
-135	cut to end noun
-135	cut to end rule false
-248	cut when
125	cut when bare
-26	cut when none
-248	cut when rule false
53	cut when that
301	cut while
-171	cut while bare
227	cut while none
301	cut while rule false
-285	cut while that
77	cut —
-280	cut — bare
-164	cut — none
77	cut — rule false
572	cut — that
271	deny 
-523	deny base
290	deny noun 
-490	deny past
270	deny that 
60	describe 
61	describe as 
-804	describe clause-before 
202	describe infinitive 
87	describe past
118	describe-call 
-51	describe-call gerund
-20	describe-call past
-59	describe-call third
103	first determiner
326	first determiner according
405	first determiner ask
84	first determiner bare
328	first determiner clause-before
-47	first determiner deny
-214	first determiner label
-230	first determiner loose
-606	first determiner narrated
191	first determiner noun
-22	first determiner promise
-498	first determiner quote
-329	first determiner resumed
238	first determiner say
-897	first determiner show
-149	first determiner state
664	first determiner tell
291	first determiner that
126	first determiner verb 4
29	first determiner verb 9
243	first determiner verb comma
419	first determiner verb far
-164	first determiner verb none
-81	first determiner write
473	first how
-467	first how question
426	first how verb 4
72	first if
635	first if ask
583	first if clause-before
155	first if question
231	first if say
-787	first if verb 4
47	first ing
495	first ing bare
-176	first ing clause-before
396	first ing narrated
32	first ing say
-237	first ing state
-205	first ing that
595	first ing verb 4
734	first ing verb 9
-38	first ing verb comma
-465	first ing verb far
-1043	first ing verb none
183	first ing write
-52	first it
232	first it bare
369	first it say
214	first it state
-167	first it that
147	first it verb 1
-322	first name
103	first name according
223	first name bare
-368	first name clause-before
544	first name colon
-141	first name deny
-161	first name label
-376	first name loose
-448	first name noun
-61	first name resumed
93	first name say
623	first name show
-118	first name state
43	first name tell
493	first name that
378	first name verb 1
45	first name verb 4
-77	first name verb 9
-462	first name verb comma
94	first name verb far
-122	first name verb none
-19	first name write
267	first number
-434	first number bare
450	first number state
-124	first preposition
694	first preposition according
-496	first preposition clause-before
419	first preposition describe
-1818	first preposition promise
-540	first preposition quote
-95	first preposition resumed
-394	first preposition say
-1259	first preposition show
-219	first preposition state
-437	first preposition tell
465	first preposition that
-217	first preposition verb 4
182	first preposition verb 9
121	first preposition verb comma
-1123	first preposition verb none
125	first preposition write
250	first pronoun
-147	first pronoun according
307	first pronoun bare
-945	first pronoun clause-before
32	first pronoun label
-74	first pronoun noun
-699	first pronoun promise
-124	first pronoun say
63	first pronoun show
242	first pronoun state
560	first pronoun tell
27	first pronoun that
135	first pronoun verb 1
-220	first pronoun verb 4
201	first pronoun verb comma
896	first pronoun verb none
-56	first quote
22	first quote as
109	first quote ask
-158	first quote bare
-190	first quote clause-before
221	first quote describe
-36	first quote fragment
200	first quote label
61	first quote marked
798	first quote quote
-69	first quote quote-before
448	first quote resumed
87	first quote say
101	first quote show
84	first quote state
-287	first quote tell
-131	first quote that
-106	first quote unattributed
-87	first quote verb 1
205	first quote verb 4
202	first quote verb 9
94	first quote verb comma
-133	first quote verb far
-102	first quote write
138	first that
156	first there
537	first there bare
678	first there say
-330	first there state
154	first there that
16	first there verb 1
-35	first to
-37	first to ask
-58	first to describe
-15	first to infinitive
-55	first to noun
56	first to state
-521	first to tell
-196	first to urge
-256	first to verb 1
292	first to verb 4
-360	first to verb 9
-248	first to verb comma
-278	first to verb far
423	first to verb none
156	first what
75	first what question
-127	first when
217	first when clause-before
-539	first when verb 4
274	first whether
126	first whether ask
-77	first whether noun
113	first whether question
260	first whether verb 4
-278	first who
-563	first who narrated
29	first who question
-364	first who say
-355	first who verb 1
26	first why
26	first why question
-369	first word A bare
-109	first word C
-139	first word C ask
-388	first word C bare
268	first word C narrated
-764	first word C say
439	first word C state
195	first word C verb 1
-36	first word C verb 4
69	first word J
-459	first word J bare
305	first word J state
493	first word J that
-18	first word J verb 4
637	first word J verb 9
41	first word J verb comma
-54	first word N
-611	first word N according
-146	first word N noun
-350	first word N promise
140	first word N resumed
461	first word N say
66	first word N show
-47	first word N state
161	first word N that
171	first word N verb 1
46	first word N verb 4
35	first word N verb 9
-18	first word N verb comma
-1401	first word N verb none
125	first word N write
135	first word R
-252	first word R bare
-32	first word R resumed
115	first word R say
-178	first word R state
526	first word R tell
134	first word R that
-408	first word R verb 1
-16	first word R verb 4
142	first word R verb 9
230	first word R verb comma
-394	first word R verb none
-24	first word S
339	first word S say
-104	first word S verb 4
178	first word S verb 9
-572	first word T
-166	first word V
-674	first word V according
-75	first word V bare
296	first word V resumed
362	first word V say
115	first word V that
-166	first word V verb 1
-131	first word V write
-309	first word X
-269	first word X bare
664	first word X gap
-425	first word X noun
271	first word X resumed
596	first word X say
-208	first word X state
228	first word X tell
-703	first word X that
-309	first word X verb 1
-688	first word X write
-32	fragment 
-32	fragment -
-32	fragment fragment
-32	fragment fragment 
-32	fragment fragment -
109	fragment rule false
48	fragment rule true
70	gap +0
-102	gap +0 bare
-51	gap +0 gap
128	gap +0 infinitive
-88	gap +0 label
101	gap +0 loose
-172	gap +0 noun
135	gap +0 question
574	gap +0 quote-behind
144	gap +1
96	gap +1 as
215	gap +1 bare
156	gap +1 colon
274	gap +1 infinitive
542	gap +1 marked
-143	gap +1 narrated
178	gap +1 noun
-422	gap +1 question
-50	gap +1 quote-behind
-132	gap +1 that
-475	gap +12
-407	gap +12 according
-598	gap +12 bare
-1339	gap +12 colon
-105	gap +12 marked
-524	gap +12 narrated
88	gap +12 resumed
-163	gap +3
196	gap +3 according
386	gap +3 as
286	gap +3 bare
-249	gap +3 infinitive
-100	gap +3 marked
-88	gap +3 narrated
236	gap +3 question
-120	gap +3 quote-behind
-641	gap +3 resumed
387	gap +3 that
-304	gap +6
-353	gap +6 according
-747	gap +6 bare
325	gap +6 marked
-591	gap +6 narrated
127	gap +6 quote-behind
221	gap +6 resumed
228	gap +6 that
-662	gap +far
477	gap +far according
-549	gap +far marked
-698	gap +far that
24	gap -
-32	gap - fragment
-37	gap - unattributed
187	gap -0
27	gap -0 clause-before
227	gap -0 quote-before
-54	gap -1 according
16	gap -1 clause-before
610	gap -1 quote-before
-288	gap -12
-412	gap -12 clause-before
1927	gap -12 quote-before
230	gap -3
75	gap -3 clause-before
163	gap -3 quote-before
-64	gap -6
-60	gap -6 clause-before
648	gap -6 quote-before
-915	gap -far
-51	gap rule false
-3165	gap state base
-486	gap state-argue
-401	group  modal
-72	group  not
-448	group  not modal
140	group  will
-29	group passive
302	head document
54	head document according
261	head document fragment
-247	head document label
226	head document say
197	head document state
195	head document that
-101	head he ask
227	head he bare
-25	head he clause-before
408	head he deny
-622	head he describe
64	head he fragment
106	head he infinitive
446	head he label
-459	head he loose
-480	head he marked
752	head he narrated
59	head he noun
431	head he promise
739	head he promise-threaten
198	head he promise-vow
-340	head he question
-347	head he quote
253	head he quote-before
147	head he quote-behind
-84	head he quote-continue
140	head he quote-go
102	head he resumed
79	head he say
119	head he show
119	head he show-evidence
35	head he state
-798	head he state-admit
167	head he state-announce
-341	head he state-argue
-197	head he state-predict
127	head he state-remember
192	head he state-signal
671	head he tell
70	head he that
222	head he urge
283	head he write
-15	head i
-189	head i bare
210	head i say
-553	head it
-23	head it bare
-106	head it fragment
-156	head it noun
459	head it say
-415	head it state
-51	head it tell
-394	head it that
-71	head name
-90	head name according
-472	head name as
-196	head name ask
134	head name bare
-392	head name clause-before
46	head name deny
503	head name describe
-24	head name describe-call
44	head name fragment
-39	head name infinitive
-336	head name label
244	head name loose
216	head name marked
162	head name narrated
239	head name noun
393	head name promise
434	head name promise-threaten
26	head name promise-vow
578	head name question
123	head name quote
2064	head name quote-before
246	head name quote-behind
767	head name quote-continue
-207	head name quote-go
-556	head name quote-judge
345	head name resumed
120	head name say
-69	head name show
-69	head name show-evidence
203	head name state
-321	head name state-admit
150	head name state-announce
-113	head name state-argue
847	head name state-feel
30	head name state-remember
-411	head name state-signal
36	head name tell
17	head name that
-224	head name write
112	head names
108	head names according
-206	head names ask
144	head names clause-before
-216	head names deny
-689	head names describe
-24	head names describe-call
-30	head names fragment
-99	head names infinitive
-2450	head names loose
-159	head names marked
-279	head names narrated
-101	head names noun
174	head names promise
354	head names promise-vow
585	head names question
-183	head names quote
111	head names quote-before
241	head names quote-behind
-232	head names quote-continue
-863	head names quote-go
-274	head names resumed
77	head names say
136	head names show
136	head names show-evidence
181	head names state-admit
-135	head names state-announce
75	head names state-argue
370	head names state-predict
-482	head names state-remember
-247	head names state-signal
411	head names that
369	head names unattributed
47	head names urge
-371	head names urge-plead
222	head names write
36	head none
218	head none ask
109	head none bare
-91	head none clause-before
213	head none describe
61	head none fragment
-181	head none infinitive
752	head none marked
311	head none noun
99	head none question
-233	head none quote
437	head none quote-go
-523	head none resumed
47	head none say
-473	head none state
284	head none state-announce
-277	head none state-remember
141	head none tell
47	head none that
188	head none unattributed
-688	head none write
-236	head noun
295	head noun according
158	head noun ask
223	head noun ask-wonder
185	head noun bare
-264	head noun clause-before
-665	head noun colon
270	head noun deny
-357	head noun describe
93	head noun describe-call
235	head noun fragment
-1327	head noun gap
317	head noun infinitive
-1324	head noun label
51	head noun loose
-130	head noun marked
-275	head noun promise
-598	head noun promise-threaten
-296	head noun promise-vow
-41	head noun question
119	head noun quote
775	head noun quote-before
-143	head noun quote-behind
-108	head noun quote-continue
-68	head noun quote-go
95	head noun quote-judge
-283	head noun resumed
239	head noun say
-203	head noun show
-203	head noun show-evidence
-272	head noun state
407	head noun state-admit
162	head noun state-announce
216	head noun state-argue
-401	head noun state-predict
263	head noun state-remember
-334	head noun state-signal
49	head noun tell
129	head noun that
235	head noun urge
-526	head noun urge-order
278	head noun write
-391	head number
-202	head number bare
187	head number write
45	head people
-301	head people according
-372	head people bare
493	head people clause-before
-538	head people resumed
162	head people say
822	head people state
-639	head people tell
-138	head people that
330	head person
-129	head person according
-73	head person ask
102	head person bare
450	head person clause-before
-270	head person infinitive
-392	head person noun
-418	head person promise
66	head person quote
2315	head person quote-before
450	head person quote-behind
120	head person resumed
66	head person say
177	head person state
30	head person state-announce
282	head person state-argue
142	head person state-remember
-16	head person tell
47	head person that
272	head they
-53	head they bare
-89	head they clause-before
-1023	head they noun
97	head they say
181	head they state
408	head they that
-244	head who
104	head who bare
420	head who infinitive
-263	head who promise
84	head who say
53	head who state
837	head who state-argue
-150	head who that
-496	head who write
-207	how after
687	how after clause-before
-759	how after narrated
184	how after quote past
733	how after quote-before
-1118	how after resumed
125	how after say past
-584	how after state past
-95	how after tell past
-153	how after write past
-48	how agency
-48	how agency according
-48	how agency according -
177	how apposition
214	how apposition bare
-508	how apposition clause-before
-216	how apposition question
2280	how apposition quote-before
252	how apposition quote-behind
-41	how apposition say past
244	how apposition state past
593	how apposition tell past
34	how apposition that
283	how apposition write past
193	how before
185	how before as
276	how before ask base
-571	how before ask gerund
368	how before ask past
576	how before ask third
-31	how before bare
26	how before clause-before
307	how before colon
-126	how before deny past
461	how before describe past
311	how before describe third
725	how before gap
67	how before infinitive
274	how before loose
73	how before marked
325	how before narrated
66	how before promise base
335	how before promise past
-67	how before promise third
130	how before quote base
-338	how before quote gerund
105	how before quote past
-627	how before quote third
67	how before quote-before
-273	how before quote-behind
-113	how before resumed
169	how before say base
-79	how before say past
186	how before say third
-365	how before show base
-1103	how before show past
-31	how before show third
214	how before state base
480	how before state gerund
169	how before state past
-435	how before state third
218	how before tell base
-129	how before tell past
182	how before urge base
264	how before urge past
98	how before write base
-384	how before write past
-159	how before write third
-152	how label
63	how label label
63	how label label -
-395	how label unattributed
-395	how label unattributed -
-63	how main
-634	how main as
-216	how main ask gerund
-218	how main bare
177	how main describe gerund
79	how main fragment
79	how main fragment -
-259	how main infinitive
309	how main loose
-186	how main marked
748	how main promise gerund
54	how main promise past
797	how main question
88	how main quote gerund
357	how main quote-behind
135	how main say gerund
545	how main say past
49	how main show gerund
-392	how main state base
345	how main state gerund
204	how main state past
235	how main state third
368	how main tell gerund
57	how main that
-165	how none
305	how none ask past
109	how none bare
-91	how none clause-before
53	how none fragment
53	how none fragment -
-181	how none infinitive
752	how none marked
217	how none noun
118	how none noun -
99	how none question
-204	how none quote gerund
-523	how none resumed
241	how none say gerund
-144	how none state base
-215	how none state gerund
-767	how none state past
519	how none state third
148	how none tell past
47	how none that
76	how noun
76	how noun noun
76	how noun noun -
24	how relative
385	how relative bare
69	how relative infinitive
-362	how relative promise past
-333	how relative say past
-212	how relative state past
165	how running
165	how running unattributed
165	how running unattributed -
391	infinitive ask
72	infinitive describe-call
249	infinitive promise past
-228	infinitive promise third
72	infinitive promise-refuse
107	infinitive promise-threaten
-192	infinitive promise-vow
168	infinitive rule false
-28	infinitive rule true
-234	infinitive state past
-181	infinitive state-admit
-163	infinitive state-vow
-766	infinitive urge base
440	infinitive urge gerund
-252	infinitive urge past
-757	infinitive urge-order
164	infinitive urge-plead
-48	kind according
-171	kind ask
-192	kind deny
54	kind describe
-32	kind fragment
63	kind label
107	kind noun
190	kind promise
-275	kind quote
-62	kind say
-48	kind show
45	kind state
-26	kind tell
-37	kind unattributed
293	kind urge
72	kind write
63	label 
63	label -
63	label label
63	label label 
63	label label -
83	label rule false
102	label rule true
-1728	length 1
-1728	length 1 none
200	length 12
-160	length 12 according
32	length 12 all
406	length 12 as
98	length 12 bare
-434	length 12 clause-before
-264	length 12 fragment
381	length 12 half
470	length 12 infinitive
-30	length 12 label
220	length 12 loose
-732	length 12 marked
-455	length 12 most
-532	length 12 narrated
18	length 12 none
22	length 12 noun
1187	length 12 quote-before
198	length 12 resumed
138	length 12 that
522	length 12 unattributed
-1209	length 2
-1705	length 2 bare
-2316	length 2 clause-before
-1898	length 2 loose
-1209	length 2 none
454	length 2 that
132	length 25
171	length 25 according
438	length 25 all
229	length 25 bare
-70	length 25 clause-before
329	length 25 colon
141	length 25 fragment
-18	length 25 infinitive
745	length 25 label
-720	length 25 loose
237	length 25 marked
584	length 25 most
-34	length 25 none
-131	length 25 noun
188	length 25 question
180	length 25 quote-before
397	length 25 quote-behind
191	length 25 resumed
399	length 25 some
292	length 25 that
292	length 25 unattributed
-431	length 4
-2007	length 4 all
-55	length 4 bare
415	length 4 clause-before
-77	length 4 infinitive
-1111	length 4 label
130	length 4 loose
-92	length 4 none
-393	length 4 noun
-78	length 4 resumed
195	length 4 that
187	length 50
795	length 50 according
855	length 50 all
-169	length 50 bare
384	length 50 clause-before
501	length 50 fragment
-882	length 50 infinitive
-65	length 50 label
83	length 50 loose
1036	length 50 marked
545	length 50 most
667	length 50 narrated
-194	length 50 none
266	length 50 noun
-247	length 50 question
752	length 50 quote-before
459	length 50 quote-behind
211	length 50 resumed
-182	length 50 some
-227	length 50 that
-209	length 7
-828	length 7 according
-459	length 7 all
-73	length 7 as
175	length 7 bare
-118	length 7 clause-before
-181	length 7 fragment
391	length 7 half
600	length 7 infinitive
384	length 7 label
-101	length 7 loose
95	length 7 marked
-1389	length 7 narrated
67	length 7 none
-114	length 7 noun
145	length 7 question
512	length 7 quote-before
-342	length 7 quote-behind
-501	length 7 resumed
166	length 7 that
203	length 7 unattributed
565	length long all
-173	length long bare
1199	length long fragment
-884	length long half
817	length long most
-64	length long none
2565	length long quote-before
140	length long quote-behind
-791	length long that
454	length long unattributed
-95	line bare
-78	line bare bare
-127	line full
-154	line full according
22	line full as
-107	line full bare
-77	line full clause-before
-220	line full colon
68	line full fragment
-51	line full gap
18	line full label
-127	line full loose
152	line full marked
-206	line full narrated
-48	line full noun
-88	line full question
-75	line full quote-before
-19	line full quote-behind
-149	line full resumed
-46	line full that
-37	line full unattributed
-48	link according
22	link as
-120	link bare
-89	link clause-before
-220	link colon
-32	link fragment
-51	link gap
-15	link infinitive
63	link label
31	link loose
61	link marked
-206	link narrated
55	link noun
-105	link question
-69	link quote-before
-149	link resumed
-78	link that
-37	link unattributed
31	loose rule false
76	loose say
-227	loose say past
-566	loose show-evidence
-245	loose state base
-478	loose state gerund
141	loose state past
-176	loose state third
-1171	loose state-argue
-226	loose state-remember
190	loose state-signal
-454	marked quote base
191	marked quote gerund
236	marked quote past
50	marked quote third
138	marked quote-go
-234	marked quote-judge
128	marked rule false
229	marked rule true
-285	marked say
-86	marked say past
-206	narrated rule false
-196	narrated say
-357	narrated say past
-373	narrated state past
345	next ,
555	next , quote-continue
186	next , say
-472	next , state-announce
874	next , write
24	next -
-32	next - fragment
-37	next - unattributed
257	next .
-484	next . quote-continue
393	next . say
1039	next . state-announce
895	next . state-remember
-254	next . write
-48	next :
119	next : say
207	next : state-remember
-343	next about
20	next about ask-wonder
829	next about noun
147	next adverb
511	next adverb according
-472	next adverb say
-98	next as
-379	next at
625	next at say
472	next by
-61	next determiner
217	next determiner according
1043	next determiner ask
460	next determiner deny
-89	next determiner describe-call
-123	next determiner promise-threaten
-1120	next determiner quote-go
-46	next determiner quote-judge
102	next determiner say
-320	next determiner show-evidence
481	next determiner state-admit
-294	next determiner state-announce
-663	next determiner state-argue
-87	next determiner state-remember
-27	next determiner state-signal
257	next determiner tell
244	next determiner urge-plead
-172	next determiner write
-37	next for
189	next for describe-call
-152	next how
527	next if
-168	next in
-26	next in say
137	next in state-remember
-225	next in write
81	next ing
-494	next ing say
-408	next ing write
-18	next it say
-594	next mark
54	next name
-627	next name according
158	next name ask
328	next name deny
-186	next name describe-call
76	next name label
-601	next name quote-judge
299	next name say
637	next name show-evidence
-764	next name state-argue
370	next name state-remember
28	next name state-signal
32	next name tell
-23	next name urge-plead
-1259	next name write
-921	next number
590	next of
307	next of say
-151	next on
-591	next on say
493	next on state-announce
-166	next preposition say
90	next pronoun
-182	next pronoun say
-132	next pronoun show-evidence
-80	next pronoun state-argue
-292	next pronoun tell
322	next quote
102	next quote label
57	next quote say
-194	next that
-213	next that noun
30	next that say
-1079	next that show-evidence
-169	next that state
352	next that state-admit
-255	next that state-announce
-110	next that state-argue
219	next that state-feel
-140	next that state-predict
33	next that state-remember
-28	next that state-signal
-119	next that write
-43	next time
-547	next time say
-709	next time state-announce
-71	next to
433	next to ask
-46	next to noun
-70	next to promise-threaten
-433	next to promise-vow
268	next to quote-continue
562	next to quote-go
-252	next to state-admit
-76	next to state-argue
-428	next to state-vow
63	next what
-1419	next when
-241	next whether
-173	next whether ask
96	next whether ask-wonder
139	next why
-1492	next with
-512	next word A
-215	next word C
-133	next word C state-remember
-44	next word J
720	next word J say
-231	next word N
555	next word N according
-483	next word N promise-vow
491	next word N say
-136	next word N show-evidence
-621	next word N state-announce
-24	next word N state-remember
429	next word N tell
-447	next word N write
69	next word R
699	next word V
327	next word V state-remember
-711	next word V write
600	next word X
-178	next word X say
1167	next word X state-argue
107	noun 
107	noun -
-140	noun deny
107	noun noun
107	noun noun 
107	noun noun -
220	noun rule false
-535	noun rule true
-32	place - fragment
-37	place - unattributed
398	place first according
57	place first bare
280	place first infinitive
212	place first label
17	place first marked
-122	place first question
304	place first quote-behind
19	place first that
213	place last clause-before
959	place last quote-before
-75	place middle according
125	place middle as
80	place middle bare
-120	place middle clause-before
-355	place middle colon
-94	place middle infinitive
-277	place middle label
-222	place middle loose
37	place middle marked
-206	place middle narrated
166	place middle noun
-141	place middle question
-137	place middle quote-before
82	place middle quote-behind
-302	place middle resumed
-177	place middle that
129	promise bare 
-333	promise clause-before 
-89	promise infinitive 
329	promise that 
-453	promise-refuse 
95	promise-refuse past
374	promise-threaten 
-126	promise-threaten base
-245	promise-threaten past
99	promise-vow 
468	promise-vow gerund
-57	promise-vow third
-116	question ask
-34	question ask base
178	question ask past
1032	question ask-wonder
-776	question rule false
632	question rule true
-192	question say
338	question state-remember
134	quote clause-before 
-1715	quote clause-before  modal
432	quote marked 
-356	quote past
-15	quote quote-before 
722	quote quote-behind 
-299	quote resumed 
-303	quote-before quote past
-46	quote-before quote-continue
506	quote-before say
488	quote-before say past
2360	quote-before say third
147	quote-before state past
525	quote-before state-remember
1869	quote-before tell
1745	quote-before tell past
373	quote-before write
363	quote-before write past
25	quote-behind quote past
939	quote-behind quote-continue
-138	quote-behind quote-go
428	quote-behind rule false
-326	quote-behind rule true
130	quote-behind say
364	quote-behind say gerund
352	quote-behind say past
768	quote-behind state past
17	quote-behind state-remember
-494	quote-behind tell
487	quote-behind tell past
166	quote-behind write
-162	quote-continue 
-606	quote-continue base
-77	quote-continue past
251	quote-go 
-1073	quote-go  modal
782	quote-go base
-227	quote-go gerund
-961	quote-go past
-349	quote-go third
98	quote-judge 
-178	quote-judge base
120	quote-judge past
-315	quote-judge third
-64	quote-unlisted 
-64	quote-unlisted past
39	quoted all
22	quoted all as
-22	quoted all ask
55	quoted all describe
300	quoted all describe-call
-36	quoted all fragment
784	quoted all label
61	quoted all marked
719	quoted all quote
-69	quoted all quote-before
130	quoted all quote-continue
104	quoted all quote-go
466	quoted all quote-judge
137	quoted all resumed
62	quoted all say
95	quoted all state-announce
-335	quoted all state-argue
-128	quoted all state-remember
-26	quoted all tell
464	quoted all that
-106	quoted all unattributed
39	quoted half
-138	quoted half according
-16	quoted half bare
329	quoted half clause-before
527	quoted half label
-220	quoted half narrated
663	quoted half noun
-112	quoted half promise-vow
-196	quoted half resumed
-67	quoted half say
176	quoted half state-admit
-930	quoted half state-announce
-446	quoted half state-argue
76	quoted half state-remember
-258	quoted half tell
-272	quoted half write
395	quoted most
496	quoted most bare
778	quoted most clause-before
393	quoted most infinitive
-76	quoted most say
-277	quoted most state-remember
-87	quoted most that
-281	quoted none
33	quoted none according
343	quoted none ask
-93	quoted none ask-wonder
16	quoted none bare
-149	quoted none clause-before
-362	quoted none colon
-59	quoted none deny
-622	quoted none describe-call
-266	quoted none gap
-254	quoted none infinitive
-194	quoted none label
-82	quoted none loose
-173	quoted none narrated
-137	quoted none noun
-669	quoted none promise-refuse
-33	quoted none promise-threaten
32	quoted none promise-vow
359	quoted none question
-1401	quoted none quote
-416	quoted none quote-continue
-254	quoted none quote-go
-1643	quoted none quote-judge
-240	quoted none resumed
230	quoted none say
-987	quoted none show-evidence
-42	quoted none state
-45	quoted none state-admit
172	quoted none state-announce
43	quoted none state-argue
-1057	quoted none state-feel
25	quoted none state-predict
252	quoted none state-remember
188	quoted none state-signal
477	quoted none state-vow
-162	quoted none tell
-40	quoted none that
-116	quoted none urge-order
222	quoted none urge-plead
-393	quoted none write
-66	quoted some
-273	quoted some according
-60	quoted some bare
-325	quoted some clause-before
-556	quoted some noun
-104	quoted some say
1343	quoted some state-argue
-464	quoted some state-remember
-116	quoted some that
1119	quoted some write
-113	resumed quote past
258	resumed quote-continue
-51	resumed quote-go
-426	resumed rule false
-32	resumed say
-56	resumed say past
-319	resumed say third
317	resumed state past
82	resumed state-announce
292	resumed state-remember
22	resumed tell
22	resumed tell past
201	resumed write
-243	resumed write past
-418	rule false
189	rule true
-16	say 
-116	say  not modal
147	say bare 
50	say base
164	say clause-before 
-42	say colon 
277	say gerund
141	say loose 
-285	say marked 
-196	say narrated 
-203	say past
506	say quote-before 
74	say quote-behind 
-32	say resumed 
245	say that 
226	say third
-48	sense according
-103	sense ask
38	sense ask-wonder
-192	sense deny
184	sense describe
-73	sense describe-call
-32	sense fragment
63	sense label
107	sense noun
-484	sense promise-refuse
-68	sense promise-threaten
194	sense promise-vow
-47	sense quote
-68	sense quote-cite
-281	sense quote-continue
84	sense quote-go
-163	sense quote-judge
-64	sense quote-unlisted
-62	sense say
-48	sense show-evidence
233	sense state
-179	sense state-admit
60	sense state-announce
32	sense state-argue
-210	sense state-feel
18	sense state-predict
-109	sense state-remember
80	sense state-signal
568	sense state-vow
-26	sense tell
-37	sense unattributed
357	sense urge-order
117	sense urge-plead
72	sense write
98	show bare 
550	show bare  modal
-1304	show clause-before 
-640	show that 
-281	show-evidence 
772	show-evidence  modal
-249	show-evidence base
312	show-evidence gerund
81	show-evidence past
-31	show-evidence third
-64	state 
131	state bare 
222	state bare  modal
-251	state bare  not
206	state clause-before 
299	state colon 
-59	state gap 
-28	state infinitive 
-129	state loose 
-294	state loose  modal
-99	state marked 
-150	state narrated 
161	state past
-172	state question 
-584	state quote-before 
-39	state quote-behind 
62	state resumed 
-15	state that 
150	state that  modal
623	state third
-189	state-admit 
207	state-admit  modal
205	state-admit base
-124	state-admit past
-24	state-announce 
-212	state-announce  modal
434	state-announce base
-359	state-announce gerund
-101	state-announce past
1033	state-announce third
70	state-argue 
-359	state-argue  modal
-170	state-argue base
-18	state-argue gerund
34	state-argue past
264	state-argue third
-112	state-feel 
361	state-feel past
-107	state-predict 
920	state-predict gerund
19	state-predict past
-39	state-remember 
446	state-remember  modal
73	state-remember base
810	state-remember gerund
-36	state-remember past
-305	state-remember third
156	state-signal 
-588	state-signal  modal
-91	state-signal base
109	state-signal gerund
151	state-signal past
-37	state-signal third
728	state-vow 
237	state-vow past
24	tag -
-32	tag - fragment
-37	tag - unattributed
83	tag .N
206	tag .V
563	tag .V according
157	tag .V ask
-453	tag .V promise
-168	tag .V quote
43	tag .V say
-71	tag .V state
65	tag .V tell
-319	tag .V write
-147	tag .V~
-142	tag .V~ describe
406	tag .V~ quote
283	tag .V~ state
-18	tag .V~ write
-574	tag AN
-712	tag AN noun
-126	tag AV
-865	tag AV say
97	tag AV state
-582	tag AV~
104	tag CN~
-273	tag CN~ state
-122	tag CV
334	tag CV say
363	tag CV state
-406	tag CV~
-799	tag D.
-799	tag D. label
-701	tag DN
-1082	tag DN noun
290	tag DV
-467	tag JN
-246	tag JN noun
-275	tag JN~
-298	tag JN~ ask
-216	tag JN~ state
-16	tag JN~ write
72	tag N.
72	tag N. label
-867	tag NN
154	tag NN~
-52	tag NN~ state
-221	tag NN~ write
64	tag NV
-400	tag NV ask
-453	tag NV quote
37	tag NV say
252	tag NV state
-156	tag NV tell
-227	tag NV write
175	tag NV~
49	tag NV~ describe
-431	tag NV~ quote
-20	tag NV~ show
545	tag NV~ state
226	tag ON
237	tag ON noun
84	tag OV
146	tag OV ask
-270	tag OV quote
194	tag OV say
300	tag OV state
-585	tag OV tell
-52	tag OV write
22	tag OV~
-819	tag OV~ promise
503	tag OV~ quote
363	tag OV~ show
305	tag OV~ state
502	tag P.
502	tag P. label
-24	tag PN noun
179	tag PN~
493	tag PN~ state
360	tag PV
213	tag PV ask
918	tag PV promise
78	tag PV quote
-140	tag PV say
-207	tag PV state
263	tag PV tell
200	tag PV write
159	tag PV~
88	tag PV~ describe
-395	tag PV~ promise
509	tag PV~ quote
70	tag PV~ show
-120	tag PV~ state
-297	tag PV~ write
74	tag RV
-227	tag RV ask
-445	tag RV quote
20	tag RV say
234	tag RV state
86	tag RV tell
-104	tag RV~
58	tag RV~ promise
-419	tag RV~ state
-415	tag SV
-545	tag SV state
62	tag TV
-185	tag TV quote
309	tag TV say
-255	tag TV state
244	tag TV tell
135	tag TV~
-735	tag TV~ quote
492	tag TV~ show
214	tag TV~ state
-911	tag UN~
-1278	tag UN~ state
-29	tag UN~ write
52	tag UV~
-670	tag V.
-670	tag V. label
566	tag VN~
-357	tag VN~ state
-392	tag VV
540	tag VV~
71	tag XV
505	tag XV ask
183	tag XV promise
-613	tag XV quote
131	tag XV state
-254	tag XV tell
-364	tag XV~
-297	tag XV~ promise
-351	tag XV~ quote
106	tag XV~ show
-218	tag XV~ state
423	tag XV~ urge
42	tell 
-91	tell  modal
-300	tell bare 
-122	tell base
215	tell clause-before 
-303	tell gerund
-188	tell passive
-19	tell past
1869	tell quote-before 
-115	tell quote-behind 
22	tell resumed 
270	that deny
-183	that deny past
-342	that rule false
560	that rule true
-46	that say
-590	that say base
144	that say gerund
347	that say past
122	that show past
111	that show-evidence
20	that state
115	that state gerund
36	that state past
488	that state third
370	that state-admit
-76	that state-announce
-134	that state-argue
115	that state-feel
-263	that state-predict
42	that state-remember
115	that state-signal
44	that tell
233	that tell gerund
-461	that tell past
-52	that write
312	that write past
-37	unattributed 
-37	unattributed -
-37	unattributed rule true
-37	unattributed unattributed
-37	unattributed unattributed 
-37	unattributed unattributed -
-610	urge clause-before 
-254	urge infinitive 
519	urge-order base
101	urge-order past
201	urge-plead 
207	urge-plead gerund
331	urge-plead past
169	verb 1
257	verb 1 according
284	verb 1 ask
218	verb 1 bare
104	verb 1 clause-before
196	verb 1 colon
283	verb 1 fragment
-51	verb 1 gap
-1026	verb 1 infinitive
-71	verb 1 label
380	verb 1 marked
-37	verb 1 narrated
-40	verb 1 noun
-435	verb 1 promise
224	verb 1 question
-505	verb 1 quote
3577	verb 1 quote-before
223	verb 1 quote-behind
436	verb 1 resumed
231	verb 1 say
-55	verb 1 show
-23	verb 1 state
78	verb 1 tell
-38	verb 1 that
-429	verb 1 unattributed
-122	verb 1 write
207	verb 4
-439	verb 4 according
61	verb 4 ask
-67	verb 4 clause-before
-364	verb 4 describe
162	verb 4 fragment
219	verb 4 infinitive
-78	verb 4 label
-380	verb 4 marked
272	verb 4 narrated
79	verb 4 noun
-77	verb 4 promise
-130	verb 4 question
-456	verb 4 quote
374	verb 4 quote-before
199	verb 4 quote-behind
-159	verb 4 resumed
328	verb 4 say
469	verb 4 show
346	verb 4 state
-35	verb 4 tell
49	verb 4 that
204	verb 4 unattributed
-221	verb 4 urge
-80	verb 4 write
201	verb 9
175	verb 9 according
131	verb 9 ask
49	verb 9 bare
-31	verb 9 clause-before
108	verb 9 fragment
-294	verb 9 infinitive
-72	verb 9 label
-351	verb 9 marked
-199	verb 9 narrated
-512	verb 9 noun
451	verb 9 promise
472	verb 9 question
187	verb 9 quote
1881	verb 9 quote-before
546	verb 9 quote-behind
283	verb 9 resumed
107	verb 9 say
63	verb 9 show
-34	verb 9 state
-375	verb 9 tell
456	verb 9 that
156	verb 9 unattributed
348	verb 9 write
-81	verb comma
28	verb comma according
-25	verb comma as
-379	verb comma ask
-35	verb comma bare
-156	verb comma clause-before
131	verb comma colon
-827	verb comma deny
669	verb comma describe
365	verb comma fragment
75	verb comma infinitive
-85	verb comma label
-283	verb comma loose
465	verb comma marked
179	verb comma narrated
81	verb comma noun
-45	verb comma promise
346	verb comma quote
1005	verb comma quote-before
475	verb comma quote-behind
-850	verb comma resumed
-292	verb comma say
46	verb comma show
-218	verb comma state
-328	verb comma tell
503	verb comma that
259	verb comma unattributed
182	verb comma urge
99	verb comma write
30	verb far
324	verb far according
91	verb far bare
624	verb far clause-before
196	verb far fragment
68	verb far infinitive
-663	verb far narrated
424	verb far noun
-124	verb far promise
-161	verb far quote-before
201	verb far say
497	verb far state
129	verb far that
966	verb far unattributed
-213	verb none
-105	verb none according
-527	verb none as
-125	verb none ask
-194	verb none bare
329	verb none clause-before
330	verb none deny
-433	verb none describe
186	verb none fragment
584	verb none infinitive
-146	verb none label
-563	verb none loose
135	verb none marked
-1786	verb none narrated
-566	verb none noun
-44	verb none promise
219	verb none quote
-170	verb none quote-before
-224	verb none quote-behind
-16	verb none resumed
202	verb none say
-258	verb none show
-274	verb none state
34	verb none tell
-729	verb none that
667	verb none unattributed
-910	verb none urge
29	verb none write
94	write 
21	write bare 
252	write base
-92	write clause-before 
-20	write gerund
-279	write past
324	write quote-before 
166	write quote-behind 
-148	write resumed 
80	write that 
143	write third
`;
