package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.event.mention.SentenceCoding.Coded;
import org.demarche.event.mention.SentenceCoding.Dropped;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.subject.ArticleSubjects;

/**
 * Keeps events out of texts about sport, markets, weather and the like: where a sentence in its
 * article is about such a subject, what looks like an event is a way of speaking.
 */
final class SubjectGuard {
  /** A country by its name alone: "Brazil", not "the Brazilian coach" or "US crude". */
  private static final Pattern NAME_ALONE = Pattern.compile("([Tt]he )?(\\p{Lu}\\S*\\s?)+");

  /** Sectors that act in public affairs, whatever else their words may mean. */
  private static final Set<String> OFFICIAL =
      Set.of("MIL", "COP", "JUD", "LEG", "PTY", "REB", "IGO");

  private static final Set<String> PRIVATE = Set.of("CVL", "BUS", "MED", "EDU", "REL");

  private final ArticleSubjects subjects;

  SubjectGuard(ArticleSubjects subjects) {
    this.subjects = subjects;
  }

  /** A sentence without the events that its subject forbids. */
  SentenceCoding guarded(SentenceCoding coding) {
    List<Coded> kept = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>(coding.dropped());
    for (Coded coded : coding.events()) {
      Optional<String> reason = reason(coded.event());
      reason.ifPresentOrElse(
          why ->
              dropped.add(new Dropped(coded.event().getTrigger(), coded.event().getRuleId(), why)),
          () -> kept.add(coded));
    }
    return new SentenceCoding(coding.sentence(), kept, dropped);
  }

  private Optional<String> reason(EventMention event) {
    int countries = count(event, SubjectGuard::isCountry);
    int officials = count(event, SubjectGuard::isOfficial);
    return subjects
        .of(event.getSentence(), countries, officials)
        .map("it is told of %s"::formatted)
        .or(
            () ->
                subjects.isQuiet(event.getSentence()) && isNobody(event)
                    ? Optional.of("it has nothing of public affairs")
                    : Optional.empty());
  }

  private static boolean isNobody(EventMention event) {
    return Stream.concat(event.getSource().stream(), event.getRecipient().stream())
        .allMatch(actor -> actor.getCountry() == null && PRIVATE.containsAll(actor.getSectors()));
  }

  private static int count(EventMention event, Predicate<EventActor> kind) {
    return (int)
        Stream.of(event.getSource(), event.getRecipient())
            .filter(side -> side.stream().anyMatch(kind))
            .count();
  }

  private static boolean isCountry(EventActor actor) {
    return actor.getCountry() != null && NAME_ALONE.matcher(actor.getText()).matches();
  }

  private static boolean isOfficial(EventActor actor) {
    boolean office =
        actor.getRole() != null
            || actor.getSectors().stream().findFirst().filter(OFFICIAL::contains).isPresent();
    return office
        && (actor.getCountry() != null || actor.getActorId() != null && actor.getName() != null);
  }
}
