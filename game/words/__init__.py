"""Every sentence a player reads, whole: values of core in, one message of a gettext catalogue out.

    Event, Order, Objection, Reason, Pledge …          assets/words/*.mo
                 |                                            |
    tell, describe, objection, reason, pledge   --->   Language.say("{by:the} moved {articles}.", by=…)
                 |                                            |
              Reader: names powers, questions and articles, and knows who reads

What others call, whether they draw, print or speak:

    language("fr") -> Language               game.words.language   (ENGLISH needs no file; "xx" is the pseudo-language)
    language.say("Start the game")           a message; fields by name: say("Sitting {n}", n=3), context="menu" if two
    language.count("{n} call", "{n} calls", n)   the same with a plural
    language.date("1856-03-16") .tenths(62_450) .number(1500) .signed(5)       16 March 1856 · 62.5 · 1500 · +5
    tell(event, scenario, language, me, world)   game.words.tell      what happened, to the reader `me`
    describe(order, scenario, language, world)   game.words.orders    what one is about to do
    pledge, speech, commitment, warning          game.words.pledges   what is promised, asked and threatened
    objection(objection, scenario, language)     game.words.objections   why not, and what to do instead
    reason, spoken                               game.words.reasons   why, in the speaker's own mouth
    line, reply, way                             game.words.manner    what a delegate says of his own, and how
    Memory(scenario, heard).of(event), recalled  game.words.memory    what he recalls of earlier sittings
    phase, status, state, voice, tone …          game.words.labels    single terms
    glossary(language), explain(key, language)   game.words.glossary  what the terms mean

`me` chooses between "You moved …" and "France moved …"; `world` (a view will do) lets a sentence name a motion or a
promise that the event knows by number only. Scenario texts come in the language the scenario was loaded in.
English is the message id. After adding one: `python assets/build/build_words.py`, which lists what French lacks.
"""
