package org.demarche.event.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.event.match.Clauses;
import org.demarche.event.match.Match;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.DateGranularity;
import org.demarche.record.EventDateBasis;
import org.demarche.record.Realis;
import org.demarche.record.SegmentKind;

/**
 * When an event happened: by a time expression of its clause, else of its sentence, else on the
 * article's date.
 *
 * <p>CoreNLP resolves times against the article's date; a bare weekday is resolved here, since in
 * news "on Thursday" is the last one of a past event and the next one of a future one.
 */
public final class EventDates {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");

  private final AnnotatedArticle article;
  private final LocalDate published;

  /** A date, how exact it is, and what it was taken from. */
  record When(Optional<LocalDate> date, DateGranularity granularity, EventDateBasis basis) {}

  /** What another story's teaser tells happened at its own time, which nobody knows. */
  private static final When UNKNOWN =
      new When(Optional.empty(), DateGranularity.UNKNOWN, EventDateBasis.UNKNOWN);

  private record Expression(int token, LocalDate date, DateGranularity granularity) {}

  public EventDates(AnnotatedArticle article) {
    this.article = article;
    this.published = article.getArticle().getPublishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  LocalDate published() {
    return published;
  }

  private When onPublication() {
    return new When(Optional.of(published), DateGranularity.DAY, EventDateBasis.ARTICLE);
  }

  private boolean isTeaser(int sentence) {
    return article.getSentences().get(sentence).getSegment() == SegmentKind.TEASER;
  }

  /** Whether an expression says its year, so that it needs no article to be resolved against. */
  private boolean saysYear(AnnotatedEntity entity) {
    return article.getLemmas().subList(entity.getFirstToken(), entity.getLastToken()).stream()
        .anyMatch(lemma -> lemma.length() == 4 && entity.getValue().startsWith(lemma));
  }

  /** The date of a match in a sentence whose first token is {@code first}. */
  When date(Match match, Syntax syntax, Clauses clauses, int sentence, int first, Realis realis) {
    List<Expression> expressions = expressions(sentence, first, realis);
    Optional<Expression> own = own(expressions, match, syntax, clauses);
    if (own.isPresent()) {
      return when(own.get(), EventDateBasis.CLAUSE);
    }
    Optional<Expression> other =
        expressions.stream()
            .filter(
                expression ->
                    clauses
                        .governingVerb(expression.token())
                        .map(verb -> reports(verb, match.verb(), syntax))
                        .orElse(syntax.head(match.verb()) < 0))
            .findFirst();
    return other
        .map(expression -> when(expression, EventDateBasis.SENTENCE))
        .orElse(isTeaser(sentence) ? UNKNOWN : onPublication());
  }

  /**
   * The expression of the event's clause, or of the clause that governs it but does not report it.
   */
  private static Optional<Expression> own(
      List<Expression> expressions, Match match, Syntax syntax, Clauses clauses) {
    Optional<Expression> own =
        expressions.stream()
            .filter(expression -> belongs(expression.token(), match, clauses))
            .findFirst();
    int verb = match.verb();
    while (own.isEmpty() && syntax.relation(verb) == Relation.XCOMP && syntax.head(verb) >= 0) {
      int governor = syntax.head(verb);
      own =
          expressions.stream()
              .filter(
                  expression ->
                      clauses
                          .governingVerb(expression.token())
                          .filter(v -> v == governor)
                          .isPresent())
              .findFirst();
      verb = governor;
    }
    return own;
  }

  private static When when(Expression expression, EventDateBasis basis) {
    return new When(Optional.of(expression.date()), expression.granularity(), basis);
  }

  /** The nearest verb above the expression is the event's own, or the expression is below it. */
  private static boolean belongs(int token, Match match, Clauses clauses) {
    Optional<Integer> governor = clauses.governingVerb(token);
    return governor.isPresent() && governor.get() == clauses.clauseVerb(match)
        || clauses.isBelow(token, match.trigger())
            && governor.map(verb -> !clauses.isBelow(verb, match.trigger())).orElse(true);
  }

  /** Whether a verb tells of the event in its complement clause: "said on Monday that". */
  private static boolean reports(int verb, int event, Syntax syntax) {
    int child = event;
    for (int head = syntax.head(child); head >= 0; head = syntax.head(child)) {
      if (syntax.relation(child) != Relation.CCOMP && syntax.relation(child) != Relation.CONJ) {
        return false;
      }
      if (head == verb) {
        return true;
      }
      child = head;
    }
    return false;
  }

  private List<Expression> expressions(int sentence, int first, Realis realis) {
    List<Expression> expressions = new ArrayList<>();
    for (AnnotatedEntity entity : article.getEntities()) {
      boolean time = entity.getType().equals("DATE") || entity.getType().equals("TIME");
      if (entity.getSentence() == sentence
          && time
          && entity.getValue() != null
          && (!isTeaser(sentence) || saysYear(entity))) {
        expression(entity, first, realis).ifPresent(expressions::add);
      }
    }
    return expressions;
  }

  private Optional<Expression> expression(AnnotatedEntity entity, int first, Realis realis) {
    int token = entity.getLastToken() - 1 - first;
    Optional<DayOfWeek> weekday = weekday(entity);
    boolean ahead = realis == Realis.FUTURE || realis == Realis.HYPOTHETICAL;
    if (weekday.isPresent()) {
      LocalDate date =
          published.with(
              ahead
                  ? TemporalAdjusters.nextOrSame(weekday.get())
                  : TemporalAdjusters.previousOrSame(weekday.get()));
      return Optional.of(new Expression(token, date, DateGranularity.DAY));
    }
    try {
      Optional<Expression> parsed = parse(entity.getValue(), token);
      return ahead ? parsed : parsed.map(this::notAfterPublication);
    } catch (DateTimeException e) {
      // CoreNLP's values may name days that do not exist, such as 2017-02-30: no date then.
      return Optional.empty();
    }
  }

  /** What happened "on Jan. 13" and is told in November happened in the January before. */
  private Expression notAfterPublication(Expression expression) {
    boolean dayOrMonth =
        expression.granularity() == DateGranularity.DAY
            || expression.granularity() == DateGranularity.MONTH;
    return dayOrMonth && expression.date().isAfter(published.plusDays(1))
        ? new Expression(
            expression.token(), expression.date().minusYears(1), expression.granularity())
        : expression;
  }

  private Optional<DayOfWeek> weekday(AnnotatedEntity entity) {
    if (entity.getLastToken() - entity.getFirstToken() != 1) {
      return Optional.empty();
    }
    String lemma = article.getLemmas().get(entity.getFirstToken()).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(lemma)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private Optional<Expression> parse(String value, int token) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return of(token, LocalDate.parse(day.group(1)), DateGranularity.DAY);
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate date =
          LocalDate.of(number(week, 1), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
              .with(DayOfWeek.MONDAY);
      return of(token, date, DateGranularity.WEEK);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return of(token, LocalDate.of(number(month, 1), number(month, 2), 1), DateGranularity.MONTH);
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      LocalDate date = LocalDate.of(number(quarter, 1), number(quarter, 2) * 3 - 2, 1);
      return of(token, date, DateGranularity.QUARTER);
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      return of(token, LocalDate.of(number(year, 1), 1, 1), DateGranularity.YEAR);
    }
    return Optional.empty();
  }

  private static Optional<Expression> of(int token, LocalDate date, DateGranularity granularity) {
    return Optional.of(new Expression(token, date, granularity));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Whether a date lies more than a year before the article, by the middle of its span. */
  boolean isHistorical(When when) {
    if (when.date().isEmpty()) {
      return false;
    }
    int halfSpanDays =
        switch (when.granularity()) {
          case YEAR -> 183;
          case QUARTER -> 45;
          case MONTH -> 15;
          case WEEK -> 3;
          default -> 0;
        };
    return ChronoUnit.DAYS.between(when.date().get().plusDays(halfSpanDays), published) > 365;
  }
}
