package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.fact.FactType;

/**
 * Codes one sentence: its verbs, then its event nouns, each with its verdict, place and
 * time.
 */
final class SentenceCoder {

	private final VerbMatcher matcher;

	private final VerbCoder verbs;

	private final NounCoder nouns;

	private final Complements complements;

	private final Fillers fillers;

	private final Sequels sequels;

	private final Occasions occasions = new Occasions();

	private final Deeds deeds = new Deeds();

	SentenceCoder(LanguagePack pack, Fillers fillers, Appointments appointments) {
		this.matcher = new VerbMatcher(fillers, pack);
		this.complements = new Complements(this.matcher, fillers);
		this.verbs = new VerbCoder(pack, fillers, this.matcher, this.complements, appointments, this.deeds);
		this.nouns = new NounCoder(pack, fillers, this.matcher, this.complements);
		this.fillers = fillers;
		this.sequels = new Sequels(pack);
	}

	List<Draft> code(List<Unit> units, int sentence) {
		Phrases phrases = new Phrases(units);
		new Clauses(units, phrases).read();
		Attribution attribution = new Attribution(units);
		attribution.read();
		for (int i = 0; i < units.size(); i++) {
			Unit phrase = units.get(i);
			if (phrase.is(Unit.Kind.NP)) {
				phrases.complete(i);
				phrase.beside = isSubject(phrase.beside, phrase, units) ? List.of() : phrase.beside;
			}
		}
		this.matcher.makers(units);
		Circumstances circumstances = new Circumstances(units, this.fillers, this.occasions);
		Scene scene = new Scene(units, attribution, circumstances, sentence);
		Predication predication = new Predication(units, phrases);
		List<Draft> drafts = new ArrayList<>();
		this.deeds.begin(drafts);
		for (int i = 0; i < units.size(); i++) {
			Unit unit = units.get(i);
			Draft draft = null;
			if (unit.is(Unit.Kind.VERB)) {
				draft = this.verbs.code(unit, scene);
				drafts.addAll(this.verbs.offices(unit, scene));
			}
			if (unit.classes.contains("obliged")) {
				Draft demand = this.complements.demanded(unit, attribution, sentence);
				draft = (draft == null) ? demand : draft;
			}
			else if (unit.is(Unit.Kind.NP) && unit.sense != null) {
				List<Unit> said = Predication.isStanding(unit) ? predication.subject(i) : List.of();
				draft = this.nouns.code(unit, said, scene);
				Verdicts.hedge(draft, List.of(unit));
			}
			if (draft != null) {
				keep(draft, unit, i, units, drafts);
			}
		}
		circumstances.remember(sentence);
		this.deeds.tell(drafts, sentence);
		return drafts;
	}

	/** Keeps a draft with what goes with it, unless those before have told it. */
	private void keep(Draft draft, Unit unit, int at, List<Unit> units, List<Draft> drafts) {
		Sequels.counted(draft, drafts);
		Sequels.apposed(draft, units, at, drafts);
		if (Sequels.isAlternative(draft, unit, units, at, drafts) || this.sequels.isEffect(draft, units, at, drafts)) {
			return;
		}
		Draft mirror = Reciprocal.mirror(draft, units, at);
		if (mirror != null) {
			drafts.add(mirror);
		}
		drafts.add(draft);
		if (draft.type == FactType.CASUALTIES && unit.is(Unit.Kind.VERB)) {
			drafts.addAll(this.matcher.perGroup(draft, unit));
		}
		if (draft.type == FactType.MEMBER_OF) {
			drafts.addAll(draft.perActor());
		}
	}

	/** {@code the attack by A, and B condemned it}: B is a subject of his own. */
	private static boolean isSubject(List<Unit> beside, Unit phrase, List<Unit> units) {
		return units.stream()
			.anyMatch((unit) -> unit.is(Unit.Kind.VERB) && !unit.subject.contains(phrase)
					&& unit.subject.stream().anyMatch(beside::contains));
	}

}
