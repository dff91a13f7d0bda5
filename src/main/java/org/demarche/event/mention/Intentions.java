package org.demarche.event.mention;

import java.util.Optional;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.Rule;
import org.demarche.event.match.Match;
import org.demarche.event.match.Sides;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.EventType;
import org.demarche.record.Realis;

/**
 * What a source says by what it is going to do, will not do, or fails to do: a promise, a threat, a
 * refusal. See {@code docs/adr/0013}.
 */
final class Intentions {
  private final Codebook codebook;
  private final Syntax syntax;
  private final RealisJudge judge;

  Intentions(Codebook codebook, Syntax syntax, RealisJudge judge) {
    this.codebook = codebook;
    this.syntax = syntax;
    this.judge = judge;
  }

  /** What an event is by the will of its source; empty when it stays what it is. */
  Optional<EventType> meant(Match match, Sides sides, RealisJudge.Verdict verdict) {
    if (!sides.knowsSource()) {
      return Optional.empty();
    }
    EventType meant = isRefused(match) ? EventType.REJECT : intended(match, verdict);
    return meant == match.type() ? Optional.empty() : Optional.of(meant);
  }

  /** "Will not lift the embargo": who does not want a cooperation refuses it. */
  private boolean isRefused(Match match) {
    return match.rule().word() != Rule.Word.ADJECTIVE
        && codebook.ontology().entry(match.type()).isCooperative()
        && judge.isNegatedFuture(match.verb());
  }

  /** "Will visit", "plans to impose", "failed to reach agreement". */
  private EventType intended(Match match, RealisJudge.Verdict verdict) {
    boolean own =
        (verdict.realis() == Realis.FUTURE || verdict.realis() == Realis.NEGATED)
            && !match.inverse()
            && syntax.isVerb(match.verb())
            && !syntax.isPassive(match.verb());
    return own
        ? codebook.operators().intended(match.type(), verdict.basis().orElse(""))
        : match.type();
  }
}
