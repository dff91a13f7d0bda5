package org.demarche.event.match;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.codebook.Rule;
import org.demarche.record.EventActor;

/**
 * Who acts on whom in a match.
 *
 * @param source rows of the sources
 * @param recipient rows of the recipients
 * @param steps where they were found
 */
public record Sides(List<EventActor> source, List<EventActor> recipient, List<String> steps) {

  public boolean knowsSource() {
    return Rows.areKnown(source);
  }

  public boolean knowsRecipient() {
    return Rows.areKnown(recipient);
  }

  /** Whether several known actors do the same to each other. */
  public boolean actTogether() {
    return recipient.isEmpty()
        && source.stream().filter(row -> row.getActorId() != null).count() > 1;
  }

  /** Whether both know their recipients, and they differ. */
  public boolean hasOtherRecipient(Sides other) {
    Set<String> own = recipientIds();
    return !own.isEmpty() && !other.recipientIds().isEmpty() && !own.equals(other.recipientIds());
  }

  private Set<String> recipientIds() {
    return recipient.stream()
        .map(EventActor::getActorId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Whether the sides are as known as a rule asks for. */
  public boolean satisfy(Rule rule) {
    return switch (rule.actors()) {
      case NONE -> true;
      case ANY -> knowsSource() || knowsRecipient();
      case SOURCE -> knowsSource();
      case RECIPIENT -> knowsRecipient() || actTogether();
      case BOTH -> knowsSource() && (knowsRecipient() || actTogether());
    };
  }
}
