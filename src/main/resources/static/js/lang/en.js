/** English: the texts of the interface and the words of the vocabulary. */
export default {
	"app.skip": "Skip to content",
	"app.tagline": "Who is connected to whom, who says so, since when, and in which words",
	"nav.home": "Home", "nav.connection": "Connection", "nav.map": "Map", "nav.add": "Add", "nav.main": "Main",
	"foot.api": "API", "foot.browser": "Neo4j Browser",
	"tool.language": "Language", "theme.auto": "Theme: system", "theme.light": "Theme: light", "theme.dark": "Theme: dark",
	"asof.button": "As of", "asof.now": "now", "asof.label": "Show what had been recorded by", "asof.set": "Show", "asof.clear": "Back to now",
	"asof.banner": "The graph as it was known on {instant}", "asof.help": "Facts that Kaitan learned later are left out, and facts withdrawn since are back.",

	"view.entity": "Entity", "view.event": "Event", "view.article": "Article",
	"state.loading": "Loading…", "state.retry": "Try again", "state.home": "Go to the start",
	"error.offline.title": "The server does not answer", "error.offline.help": "It may have been stopped, or the network is down. What you see stays; try again when it is back.",
	"error.timeout.title": "No answer within a minute", "error.timeout.help": "The question may be too wide: narrow the period or the types.",
	"error.404.title": "Not in the graph", "error.404.help": "The address may be old or mistyped. Search for the name instead.",
	"error.400.title": "The server could not read this question", "error.400.help": "Change the value that it names.",
	"error.413.title": "Too large", "error.413.help": "Split it, or raise the limit in the server's settings.",
	"error.expensive.title": "Cut off: too expensive", "error.expensive.help": "Narrow it: fewer hops, a shorter period, fewer types.",
	"error.other.title": "Something went wrong on the server", "error.other.help": "Its log says more. Trying again does no harm.",
	"error.page.title": "There is no such page", "error.page.help": "The address may be mistyped.",
	"error.chart": "The picture could not be loaded; the list says the same.",

	"search.label": "Search for a person, country, organization or place", "search.placeholder": "Kim Jong Un, Ukraina, NATO…",
	"search.none": "Nothing of that name. Spelling may differ by one or two letters; any language will do.",
	"search.results": "{n} found", "search.short": "Search",
	"entity.COUNTRY": "Country", "entity.PERSON": "Person", "entity.ORGANIZATION": "Organization", "entity.PLACE": "Place",

	"home.title": "How are they connected?", "home.lead": "Search for anyone in the graph, or start with the story it began with.",
	"home.story.kicker": "Start here", "home.story.title": "How are Kim Jong Un and Ukraine connected?",
	"home.story.text": "One news article, read sentence by sentence: a summit in Beijing, troops in Kursk, losses that were denied. See the connection, who says so, and since when.",
	"home.story.go": "Show the connection", "home.story.relation": "North Korea and Russia", "home.story.article": "Read the article",
	"home.latest": "Latest events", "home.liveliest": "Liveliest pairs", "home.liveliest.help": "Most told together among the latest {n} events",
	"home.size": "In the graph", "size.entities": "entities", "size.events": "events", "size.claims": "claims", "size.articles": "articles", "size.entities.one": "entity", "size.events.one": "event", "size.claims.one": "claim", "size.articles.one": "article",
	"home.empty": "Nothing has been recorded yet. Add an article or drop a feed file.",

	"entity.connect": "Connect with…", "entity.names": "Names", "entity.name": "Name", "entity.aliases": "Also called", "entity.offices": "Offices", "entity.memberships": "Member of", "entity.members": "Members", "entity.holders": "Office holders", "entity.partOf": "Part of",
	"entity.timeline": "Timeline", "entity.neighbours": "Tied to", "entity.on.map": "On the map", "entity.noEvents": "No events match. Widen the period or remove a filter.",
	"entity.noNeighbours": "No ties recorded.", "entity.noOffices": "None recorded.", "entity.more": "Show more", "entity.whole": "{shown} of {total} shown",
	"entity.expand": "Expand", "entity.open": "Open", "entity.relation": "Relation", "entity.graphHelp": "Pick a name in the picture or in the list to see more of its ties.",
	"entity.first": "First", "entity.last": "Last", "entity.count": "Facts", "entity.by": "How",
	"time.period": "Period", "entity.holder": "Holder", "entity.office": "Office", "entity.of": "Of",
	"entity.graphTooMuch": "The picture is full at {n} names. Start again, or open one of them.", "entity.graphReset": "Start again",

	"filter.title": "Filters", "filter.types": "Types", "filter.types.all": "all types", "filter.types.some": "{n} types", "filter.partner": "Together with", "filter.from": "From", "filter.to": "To",
	"filter.polarity": "Told as", "filter.polarity.any": "so or denied", "filter.polarity.AFFIRMED": "so", "filter.polarity.DENIED": "denied",
	"filter.confidence": "Confidence at least", "filter.parts": "Counts as it", "filter.parts.default": "with its sectors", "filter.parts.self": "itself only", "filter.parts.officeholders": "with office holders",
	"filter.order": "Order", "filter.order.asc": "earliest first", "filter.order.desc": "latest first", "filter.apply": "Apply", "filter.clear": "Clear filters",
	"interval.day": "day", "interval.month": "month", "interval.year": "year",

	"chart.density": "Events by {interval}: cooperation above the line, conflict below", "chart.single": "Single events", "chart.coop": "Cooperation", "chart.conf": "Conflict", "chart.neut": "Neither",
	"chart.zoom": "Drag the handles to zoom.", "chart.zoomed": "{n} events, {span}.", "chart.whole": "Whole period", "chart.many": "{n} events in this period: density is shown. Zoom in to see single events.", "chart.tooMany": "The latest {n} single events are drawn.",
	"chart.score": "Mean score", "chart.curve": "From conflict (−10) to cooperation (+10), mean by {interval}",

	"connection.title": "Connection", "connection.lead": "Two names; the best paths between them, with the words that carry each step.", "connection.from": "From", "connection.to": "To", "connection.find": "Find paths", "connection.swap": "Swap",
	"connection.maxHops": "Hops at most", "connection.limit": "Paths", "connection.after": "Not before", "connection.before": "Not after", "connection.chronological": "In time order only",
	"connection.chronological.help": "Each step no earlier than the one before it",
	"connection.none": "No path with these limits.", "connection.none.order": "What has no known date cannot be put in order. Switch time order off, or allow more steps or a longer period.", "connection.none.help": "Allow more hops, a longer period or more types, or switch time order off.",
	"connection.pick": "Pick two names to see how they are connected.", "connection.path": "Path {n}", "connection.best": "Why this is first", "connection.why": "Why",
	"connection.times": "{n}×", "connection.picture": "Picture of the paths", "connection.hops": "{n} steps", "connection.hops.one": "1 step", "connection.direct": "Everything between the two", "connection.same": "Pick two different names.",

	"relation.title": "{a} and {b}", "relation.standing": "Standing relations", "relation.types": "Events by type", "relation.curve": "Cooperation and conflict over time", "relation.contested": "Contested claims",
	"relation.contested.none": "Nothing that one side says and another denies.", "relation.says": "Says so", "relation.denies": "Denies", "relation.nobody": "No claim of this side is recorded.", "relation.none": "Nothing ties these two directly.",
	"relation.events": "Events", "relation.paths": "Paths between them", "relation.standing.none": "None recorded.", "relation.kind": "Type", "relation.count": "Count", "relation.total": "{n} events", "relation.total.one": "1 event", "relation.by": "by {who}", "relation.period": "{span}",

	"event.claims": "Claims", "event.noDenial": "Nobody is recorded as denying it.", "event.actors": "Actors", "event.recipients": "Recipients", "event.place": "Place", "event.time": "Time", "event.quantity": "Quantity", "event.about": "About", "event.score": "Score",
	"event.speaker": "According to {who}", "event.noArticle": "from a feed", "event.inArticle": "Read in the article", "event.recorded": "recorded {instant}", "event.extractor": "found by {name}", "event.confidence": "confidence {n}", "event.words": "as “{mention}”", "event.withdrawn": "withdrawn", "event.closed": "withdrawn {instant}",

	"article.facts": "Facts in this article", "article.nofacts": "No facts were found in this text.", "article.text": "Text", "article.source": "Original", "article.published": "published {date}", "article.undated": "no publication date", "article.hover": "Point at a fact to see its words, or at marked words to see their facts.", "article.retracted": "This article was withdrawn on {instant}; its claims are closed.",

	"add.title": "Add", "add.article": "An article", "add.feed": "A feed file", "add.text": "Text of the article", "add.text.help": "Paste the text as it was published. Its language is recognised.", "add.titleField": "Title", "add.outlet": "Outlet", "add.url": "Address (URL)", "add.published": "Published on", "add.language": "Language", "add.language.auto": "recognise", "add.preview": "Show its facts", "add.store": "Store", "add.previewing": "Reading the text…", "add.preview.note": "Nothing is stored yet. These facts were found:", "add.empty": "Paste the text first.",
	"add.stored": "Stored with {n} facts.", "add.known": "This article was already there; nothing new was stored.", "add.open": "Open the article", "add.unread": "The text was not recognised as English, Indonesian or Spanish, so nothing was read. If it is one of them, say so under Language.", "add.changed": "The text has changed since this preview.",
	"add.feed.pick": "Format", "add.feed.drop": "Drop files here, or choose them", "add.feed.help": "Plain, gzip or zip. Rows already there are merged, bad rows are listed and lose nothing else.", "add.feed.sending": "Sending: {percent} %", "add.feed.reject": "Rejected rows", "add.feed.line": "Line", "add.feed.error": "Reason", "add.feed.more": "The first {n} are shown; all of them:", "add.feed.all": "rejects as JSON",
	"job.RUNNING": "running", "job.DONE": "done", "job.FAILED": "failed", "job.SENDING": "sending", "job.rows": "rows", "job.created": "created", "job.merged": "merged", "job.rejected": "rejected", "job.speed": "rows/s", "job.lost": "The server does not answer. It is asked again every few seconds; an import goes on where it stopped.",

	"map.title": "Map", "map.lead": "Where it happened", "map.of": "Events of", "map.everyone": "everyone (latest events)", "map.places": "Places", "map.unplaced": "{n} events name no place that can be drawn.", "map.unplaced.one": "1 event names no place that can be drawn.", "map.none": "No event here has a place.", "map.count": "{n} events in {place}", "map.count.one": "1 event in {place}", "map.first": "The first {n} events are on the map. Narrow the period for the rest.", "map.outline": "World outline: Natural Earth, public domain; it takes no side in territorial disputes.", "map.show": "Show",

	"export.button": "Export", "export.csv": "CSV table", "export.json": "JSON", "export.graphml": "GraphML", "export.gexf": "GEXF", "export.png": "Picture (PNG)", "export.done": "{name} saved",

	"fact.coded": "coded by {feed} as {code}", "type.there": "{type} there", "type.LOCATED_AT": "Took place there", "verb.LOCATED_AT": "was in", "map.in": "Zoom in", "map.out": "Zoom out", "fact.contested": "contested", "fact.contested.help": "Someone denies it", "connection.memberships": "Count memberships too", "connection.memberships.help": "Being in the same organization ties half the world", "connection.widened": "Nothing else connects the two, so memberships and places count here.", "relation.turns": "Turning points", "relation.turn": "{month}: from {before} to {after}", "relation.together": "in {n} more, both take part and neither acts on the other", "entity.undated": "{n} events have no known date; they are in the list.", "entity.undated.one": "1 event has no known date; it is in the list.",
	"why.first": "Against the second it gains by {reasons}.", "why.close": "It is hardly better than the second.", "why.only": "It is the only one.", "why.and": "and by", "why.total": "cost {n}", "why.help": "Less is better: every step, thin or old evidence, and names that are tied to everything count against a path.",
	"why.facts": "few facts", "why.age": "long ago or undated", "why.sources": "few sources", "why.busy": "{name} is tied to {n}", "why.gain.steps": "fewer steps", "why.gain.facts": "more facts", "why.gain.age": "more recent facts", "why.gain.sources": "more sources", "why.gain.busy": "names in between that are tied to less",
	"connection.also": "also",
	"fact.someone": "someone", "fact.claims": "{n} claims", "fact.claims.one": "1 claim", "fact.says": "according to {who}", "fact.more": "and {n} more", "fact.at": "in {place}",
	"standing.settled": "stated", "standing.reported": "reported", "standing.planned": "planned", "standing.conditional": "conditional", "standing.possible": "possible", "standing.denied": "denied",
	"standing.help.settled": "The outlet states it as a fact", "standing.help.reported": "Someone else says so", "standing.help.planned": "Announced or intended, not done", "standing.help.conditional": "Would happen only if something else does", "standing.help.possible": "Hedged or speculative", "standing.help.denied": "Someone says that it is not so",
	"graph.legend": "What shapes and lines mean", "graph.unsettled": "planned, conditional or possible",
	"standing.legend": "How settled",

	"time.unknown": "date unknown", "time.since": "since {date}", "time.told": "told {date}", "time.until": "until {date}", "time.about": "about {date}", "time.before": "before {date}",
	"comparator.EXACT": "{n}", "comparator.MORE_THAN": "more than {n}", "comparator.LESS_THAN": "fewer than {n}", "comparator.ABOUT": "about {n}", "comparator.AT_LEAST": "at least {n}", "comparator.AT_MOST": "at most {n}",

	"type.MEETING": "Meeting", "type.VISIT": "Visit", "type.TREATY": "Treaty", "type.STATEMENT": "Statement", "type.SUPPORT": "Support", "type.COOPERATION": "Cooperation", "type.AID": "Aid", "type.CONCESSION": "Concession", "type.WITHDRAWAL": "Withdrawal", "type.REQUEST": "Request", "type.REJECTION": "Rejection", "type.ACCUSATION": "Accusation", "type.DENIAL": "Denial", "type.THREAT": "Threat", "type.PROTEST": "Protest", "type.SANCTION": "Sanction", "type.TROOP_DEPLOYMENT": "Troop deployment", "type.MILITARY_ACTION": "Military action", "type.COERCION": "Coercion", "type.CASUALTIES": "Casualties", "type.COMMEMORATION": "Commemoration",
	"type.HOLDS_OFFICE": "Holds office", "type.MEMBER_OF": "Member", "type.ALLY_OF": "Allies", "type.IN_CONFLICT_WITH": "In conflict", "type.PART_OF": "Part of", "type.LOCATED_IN": "Located in",
	"verb.MEETING": "met", "verb.VISIT": "visited", "verb.TREATY": "agreed a treaty", "verb.STATEMENT": "made a statement about", "verb.SUPPORT": "supported", "verb.COOPERATION": "cooperated", "verb.AID": "aided", "verb.CONCESSION": "made a concession to", "verb.WITHDRAWAL": "withdrew from", "verb.REQUEST": "asked", "verb.REJECTION": "rejected", "verb.ACCUSATION": "accused", "verb.DENIAL": "denied to", "verb.THREAT": "threatened", "verb.PROTEST": "protested against", "verb.SANCTION": "sanctioned", "verb.TROOP_DEPLOYMENT": "deployed forces to", "verb.MILITARY_ACTION": "attacked", "verb.COERCION": "coerced", "verb.CASUALTIES": "inflicted casualties on", "verb.COMMEMORATION": "commemorated with",
	"verb.HOLDS_OFFICE": "holds an office of", "verb.MEMBER_OF": "is a member of", "verb.ALLY_OF": "are allies", "verb.IN_CONFLICT_WITH": "are in conflict", "verb.PART_OF": "is part of", "verb.LOCATED_IN": "is in",
	"passive.CASUALTIES": "suffered casualties", "passive.COERCION": "was coerced", "passive.SANCTION": "was sanctioned", "passive.MILITARY_ACTION": "was attacked", "passive.ACCUSATION": "was accused", "passive.THREAT": "was threatened", "passive.AID": "received aid", "passive.SUPPORT": "was supported",
	"alone.VISIT": "travelled", "alone.STATEMENT": "made a statement", "alone.SUPPORT": "voiced support", "alone.AID": "gave aid", "alone.CONCESSION": "made a concession", "alone.WITHDRAWAL": "withdrew", "alone.REQUEST": "made a request", "alone.REJECTION": "refused", "alone.ACCUSATION": "made an accusation", "alone.DENIAL": "denied it", "alone.THREAT": "issued a threat", "alone.PROTEST": "protested", "alone.SANCTION": "imposed sanctions", "alone.TROOP_DEPLOYMENT": "deployed forces", "alone.MILITARY_ACTION": "took military action", "alone.COERCION": "used coercion", "alone.CASUALTIES": "casualties", "alone.COMMEMORATION": "held a commemoration",
	"mode.bilateral": "bilateral", "mode.multilateral": "multilateral", "mode.phone": "by phone", "mode.signed": "signed", "mode.ratified": "ratified", "mode.terminated": "terminated", "mode.military": "military", "mode.economic": "economic", "mode.judicial": "judicial", "mode.humanitarian": "humanitarian", "mode.asylum": "asylum", "mode.troops": "troops", "mode.ceasefire": "cease-fire", "mode.release": "release", "mode.resign": "resignation", "mode.aerial": "from the air", "mode.ground": "on the ground", "mode.naval": "at sea", "mode.missile": "by missile", "mode.killed": "killed", "mode.wounded": "wounded", "mode.missing": "missing", "mode.captured": "captured",
	"unit.SOLDIERS": "soldiers", "unit.TROOPS": "troops", "unit.KILLED": "killed", "unit.WOUNDED": "wounded", "unit.MISSING": "missing", "unit.CAPTURED": "captured", "unit.PEOPLE": "people", "unit.USD": "US dollars"
};
