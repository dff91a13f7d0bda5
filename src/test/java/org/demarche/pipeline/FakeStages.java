package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.config.Config;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.event.ArticleCoder;
import org.demarche.nlp.Annotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.DateGranularity;
import org.demarche.record.Entity;
import org.demarche.record.EventActor;
import org.demarche.record.EventDateBasis;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.FailureCode;
import org.demarche.record.Realis;
import org.demarche.record.Segment;
import org.demarche.record.Sentence;
import org.demarche.reprint.Additions;

/**
 * Stages without models, for tests of the flow: a sentence ends at a full stop, a capitalised word
 * that does not begin a sentence is an entity, {@code attacked} is an ASSAULT by the word before on
 * the word after. {@code SLOWWORD} uses up the budget, {@code UNCODABLE} cannot be coded, {@code
 * BUG} is a mistake of the program, {@code HANGS} says so on standard output and never ends.
 */
public record FakeStages() implements Stages {
  /** The line that is printed when the annotator hangs. */
  public static final String HANGING = "the annotator hangs";

  private static final Pattern SENTENCE = Pattern.compile("[^.\\s][^.]*\\.?");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{L}+");
  private static final Pattern ATTACK = Pattern.compile("(\\p{L}+) attacked (\\p{L}+)");

  @Override
  public Cleaner cleaner() {
    return Cleaner.load(Config.bundled());
  }

  @Override
  public Annotator annotator() {
    return FakeStages::annotate;
  }

  @Override
  public ArticleCoder coder() {
    return FakeStages::code;
  }

  @Override
  public String codebookVersion() {
    return "fake";
  }

  private static AnnotatedArticle annotate(Article article) throws UnusableInputException {
    if (article.getText().contains("SLOWWORD")) {
      throw new UnusableInputException(FailureCode.ANNOTATION_BUDGET, "took longer than 5 s");
    }
    if (article.getText().contains("BUG")) {
      throw new IllegalStateException("a mistake of the program");
    }
    if (article.getText().contains("HANGS")) {
      hang();
    }
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (Segment segment : article.getSegments()) {
      String text = article.getText().substring(segment.getStart(), segment.getEnd());
      Matcher matcher = SENTENCE.matcher(text);
      while (matcher.find()) {
        sentences.add(
            AnnotatedSentence.newBuilder()
                .setStart(segment.getStart() + matcher.start())
                .setEnd(segment.getStart() + matcher.end())
                .setSegment(segment.getKind())
                .setFirstToken(0)
                .setLastToken(0)
                .setSentiment(2)
                .setSentimentProbabilities(List.of(0f, 0.25f, 0.5f, 0.25f, 0f))
                .build());
      }
    }
    return AnnotatedArticle.newBuilder()
        .setArticle(article)
        .setTokenStarts(List.of())
        .setTokenEnds(List.of())
        .setLemmas(List.of())
        .setTags(List.of())
        .setLabels(List.of())
        .setSentences(sentences)
        .setEntities(List.of())
        .build();
  }

  private static void hang() {
    System.out.println(HANGING);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while hanging", e);
    }
  }

  private static CodedArticle code(AnnotatedArticle annotated) throws UnusableInputException {
    Article article = annotated.getArticle();
    if (article.getText().contains("UNCODABLE")) {
      throw new UnusableInputException(FailureCode.CODING_FAILED, "cannot be coded");
    }
    List<Sentence> sentences = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    List<EventMention> mentions = new ArrayList<>();
    Additions additions = new Additions(article);
    for (int i = 0; i < annotated.getSentences().size(); i++) {
      AnnotatedSentence sentence = annotated.getSentences().get(i);
      if (!additions.holds(sentence.getStart(), sentence.getEnd())) {
        continue;
      }
      sentences.add(sentence(article, i, sentence));
      String words = article.getText().substring(sentence.getStart(), sentence.getEnd());
      Matcher name = NAME.matcher(words);
      while (name.find()) {
        entities.add(entity(article, i, sentence.getStart(), name));
      }
      Matcher attack = ATTACK.matcher(words);
      while (attack.find()) {
        mentions.add(mention(article, i, sentence, attack, words));
      }
    }
    Article coded =
        Article.newBuilder(article)
            .setSentences(sentences.size())
            .setSentencesUnparsed(0)
            .setTokens(article.getText().split("\\s+").length)
            .setTone(0f)
            .build();
    return new CodedArticle(coded, sentences, entities, mentions);
  }

  private static Sentence sentence(Article article, int index, AnnotatedSentence sentence) {
    return Sentence.newBuilder()
        .setArticleId(article.getArticleId())
        .setIndex(index)
        .setStart(sentence.getStart())
        .setEnd(sentence.getEnd())
        .setSegment(sentence.getSegment())
        .setSentiment(sentence.getSentiment())
        .setSentimentProbabilities(sentence.getSentimentProbabilities())
        .build();
  }

  private static Entity entity(Article article, int sentence, int start, Matcher name) {
    return Entity.newBuilder()
        .setArticleId(article.getArticleId())
        .setSentence(sentence)
        .setStart(start + name.start())
        .setEnd(start + name.end())
        .setText(name.group())
        .setType("MISC")
        .build();
  }

  private static EventMention mention(
      Article article, int index, AnnotatedSentence sentence, Matcher attack, String words) {
    int start = sentence.getStart() + attack.end(1) + 1;
    return EventMention.newBuilder()
        .setMentionId(article.getArticleId().substring(0, 24) + "%08x".formatted(start))
        .setArticleId(article.getArticleId())
        .setSentence(index)
        .setSegment(sentence.getSegment())
        .setType(EventType.ASSAULT)
        .setContext(List.of())
        .setCameoRoot("19")
        .setQuadClass(4)
        .setIntensity(-10f)
        .setSource(List.of(actor(sentence, attack, 1)))
        .setRecipient(List.of(actor(sentence, attack, 2)))
        .setTriggerStart(start)
        .setTriggerEnd(start + "attacked".length())
        .setTrigger("attacked")
        .setRealis(Realis.ACTUAL)
        .setEventDate(article.getPublishedAt().atZone(java.time.ZoneOffset.UTC).toLocalDate())
        .setEventDateGranularity(DateGranularity.DAY)
        .setEventDateBasis(EventDateBasis.ARTICLE)
        .setRuleId("fake")
        .setSentenceText(words)
        .build();
  }

  private static EventActor actor(AnnotatedSentence sentence, Matcher attack, int group) {
    return EventActor.newBuilder()
        .setSectors(List.of())
        .setText(attack.group(group))
        .setStart(sentence.getStart() + attack.start(group))
        .setEnd(sentence.getStart() + attack.end(group))
        .build();
  }
}
