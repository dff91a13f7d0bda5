package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.AnnotatedEntity;

/** Where an article names persons: CoreNLP's mentions, with its usual mistakes set right. */
final class ArticlePersonNames {
  /** After "Secretary of", a department and a person that were taken for one organisation. */
  private static final Set<String> OFFICES = Set.of("secretary", "minister");

  /** A person's name at tokens [start, end). */
  record Name(int start, int end) {
    boolean covers(int token) {
      return start <= token && token < end;
    }
  }

  private final ArticleText text;
  private final ActorResolver resolver;

  private ArticlePersonNames(ArticleText text, ActorResolver resolver) {
    this.text = text;
    this.resolver = resolver;
  }

  static List<Name> of(ArticleText text, ActorResolver resolver) {
    ArticlePersonNames names = new ArticlePersonNames(text, resolver);
    List<Name> found = new ArrayList<>();
    for (AnnotatedEntity entity : text.entities()) {
      Optional<Name> name =
          switch (entity.getType()) {
            case "PERSON" -> names.trimmed(entity.getFirstToken(), entity.getLastToken());
            case "ORGANIZATION" ->
                names.inOrganisation(entity.getFirstToken(), entity.getLastToken());
            default -> Optional.empty();
          };
      name.ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Leaves out quotation marks and nationalities before a name. */
  private Optional<Name> trimmed(int first, int last) {
    int start = first;
    int end = last;
    while (start < end && !startsName(start, end)) {
      start++;
    }
    while (end > start && !Character.isLetter(text.word(end - 1).charAt(0))) {
      end--;
    }
    return start < end ? Optional.of(new Name(start, end)) : Optional.empty();
  }

  private boolean startsName(int token, int end) {
    return Character.isLetter(text.word(token).charAt(0))
        && (token + 1 == end || resolver.placeCountry(text.word(token)).isEmpty());
  }

  /** "Defense Lloyd Austin": a known person at the end, or one after "Secretary of". */
  private Optional<Name> inOrganisation(int first, int last) {
    for (int start = first + 1; start + 2 <= last; start++) {
      if (isKnown(start, last)) {
        return Optional.of(new Name(start, last));
      }
    }
    boolean afterOffice =
        first >= 2
            && text.key(first - 1).equals("of")
            && OFFICES.contains(text.key(first - 2))
            && last - first == 3
            && text.isName(last - 1)
            && text.isName(last - 2);
    return afterOffice ? Optional.of(new Name(last - 2, last)) : Optional.empty();
  }

  private boolean isKnown(int start, int end) {
    return resolver
        .resolve(new ActorPhrase(text.words(start, end), end - start - 1), text.day())
        .stream()
        .anyMatch(ArticlePersonNames::isPerson);
  }

  /** Whether an actor is a person known by name. */
  static boolean isPerson(Actor actor) {
    return actor.name().isPresent() && actor.id().endsWith("." + slug(actor.name().get()));
  }

  static String slug(String name) {
    return String.join("-", Gazetteer.keys(name)).replace("'", "");
  }
}
