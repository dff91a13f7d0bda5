package org.demarche.nlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with CoreNLP's own annotator, on files and sentences made here. */
final class GazetteerAnnotatorTest {
  private static final String NAME = "gaz";
  private static final int SEED = 11;
  private static final int ROUNDS = 300;

  @TempDir private Path directory;
  private final Properties properties = new Properties();

  @Test
  void findsPhrasesInTheCaseThatTheyAreWrittenIn() throws Exception {
    map("Ada Holm\tPERSON", "oslo\tPLACE");

    assertThat(label("Ada/O Holm/O met/O ada/O Holm/O in/O Oslo/O and/O oslo/O"))
        .isEqualTo("PERSON PERSON O O O O O O PLACE");
  }

  @Test
  void ignoresCaseWhereAFileSaysSo() throws Exception {
    map("oslo\tPLACE");
    set("mapping", "ignorecase=true," + property("mapping") + ";" + write("Ada Holm\tPERSON"));

    assertThat(label("OSLO/O Oslo/O ADA/O HOLM/O Ada/O Holm/O"))
        .isEqualTo("PLACE PLACE O O PERSON PERSON");
  }

  /** A letter whose lower case is two characters is equal, but CoreNLP does not try the phrase. */
  @Test
  void ignoresCaseOfAnyAlphabet() throws Exception {
    map("αθήνα\tCITY", "straße\tWAY", "istanbul izmir\tPAIR", "kelvin\tUNIT", "οδος\tWAY");
    set("ignorecase", "true");

    label("ΑΘΉΝΑ/O STRAßE/O STRAẞE/O İstanbul/O izmir/O İSTANBUL/O İZMİR/O ıstanbul/O izmir/O");
    label("\u212Aelvin/O KELVIN/O \u017Ftraße/O ΟΔΟΣ/O οδοσ/O ΟΔΟς/O");
  }

  @Test
  void takesTokensAsRegularExpressions() throws Exception {
    map("Lt\\.? [A-Z]+\tRANK", "u\\.s\\.|u\\.?k\\.?\tCOUNTRY", ".*\\.example\tURL", "[Cc]lass\tC");

    assertThat(label("Lt/O HOLM/O Lt./O X/O Ltx/O u.s./O uxs./O uk/O u.k/O a.example/O class/O"))
        .isEqualTo("RANK RANK RANK RANK O COUNTRY O COUNTRY COUNTRY URL C");
  }

  @Test
  void prefersPriorityThenWeightThenLength() throws Exception {
    set("mapping.header", "pattern,ner,overwrite,priority,weight");
    map(
        "a b\tLONG\t\t1\t0",
        "b c\tHEAVY\t\t1\t2",
        "c\tHIGH\t\t2\t0",
        "d\tONE\t\t1",
        "d e\tTWO\t\t1");

    assertThat(label("a/O b/O d/O e/O")).isEqualTo("LONG LONG TWO TWO");
    assertThat(label("a/O b/O c/O")).isEqualTo("LONG LONG HIGH");
    assertThat(label("x/O b/O c/O")).isEqualTo("O O HIGH");
  }

  /** A phrase's own matches do not overlap, and of equal ones the first to be tried wins. */
  @Test
  void prefersWhatIsTriedFirst() throws Exception {
    map("aaa b\tFIRST", "b ccc\tSECOND", "x y x\tXYX", "x\tX\t\t2");

    assertThat(label("aaa/O b/O ccc/O")).isEqualTo("FIRST FIRST O");
    assertThat(label("ccc/O aaa/O b/O ccc/O")).isEqualTo("O O SECOND SECOND");
    label("x/O y/O x/O y/O x/O");
  }

  @Test
  void holdsTheFirstOfEqualEntriesButTheBestPriority() throws Exception {
    set("ignorecase", "true");
    map("oslo\tFIRST\t\t1", "Oslo\tSECOND\t\t1", "bergen\tFIRST\t\t1", "Bergen\tBETTER\t\t2");

    assertThat(label("Oslo/O Bergen/O")).isEqualTo("FIRST BETTER");
  }

  @Test
  void knowsEqualEntriesOfOtherFiles() throws Exception {
    Path caseless = write("Ada Holm\tCASELESS\t\t1", "ivo\tCASELESS\t\t1");
    Path exact = write("ada holm\tEXACT\t\t1", "ivo\tEXACT\t\t2");
    set("mapping", "ignorecase=true," + caseless + ";" + exact);

    assertThat(label("ada/O holm/O")).isEqualTo("CASELESS CASELESS");
    assertThat(label("ivo/O IVO/O")).isEqualTo("EXACT CASELESS");
  }

  @ParameterizedTest
  @CsvSource({
    "a/PERSON b/PERSON, background or its own labels only",
    "a/MISC b/O, different labels",
    "a/PERSON b/O, different labels of which one is an entity",
    "x/PERSON a/PERSON b/O, cut on the left",
    "a/O b/PERSON x/PERSON, cut on the right",
    "x/MISC a/MISC b/MISC, background beside",
    "a/LOCATION b/GPE x/GPE, places always give way",
    "a/DATE b/DATE, named by the line",
    "a/- b/-, no labels",
    "a/- b/PERSON x/PERSON, no label and cut",
    "c/CITY, city",
    "c/MISC, city is not put over background that the line does not name",
    "c/O, city over nothing",
    "d/MISC, city whose line names the label",
    "x/NEW a/NEW b/NEW, its own label beside",
    "e/PERSON, several types in a line"
  })
  void asksPresentLabels(String sentence, String what) throws Exception {
    map("a b\tNEW\tDATE,TIME\t1", "c\tCITY", "d\tCITY\tMISC", "e\tE,F\t PERSON , X");

    assertThat(label(sentence)).as(what).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MATCH_ALL_TOKENS", "MATCH_AT_LEAST_ONE_TOKEN", "MATCH_ONE_TOKEN_PHRASE_ONLY"})
  void asksPartsOfSpeechOfAnyFile(String tagMatch) throws Exception {
    set("posmatchtype", tagMatch);
    String nouns = "validpospattern=(NN|JJ).*," + write("a b\tONE", "c\tTWO");
    set("mapping", "ignorecase=true," + nouns + ";validpospattern=VB," + write("d\tTHREE"));

    label("a/O/NN b/O/IN c/O/IN d/O/NN");
    label("a/O/IN b/O/IN c/O/NNP d/O/VB");
    label("a/O/NN b/O/JJ c/O/VB d/O/IN");
    label("c/O/IN");
    label("a/O/- b/O/NN c/O/-");
  }

  @Test
  void leavesCommonWordsAlone() throws Exception {
    set("commonWords", write("a b", "c").toString());
    map("a b\tPAIR", "c\tC", "d\tD");

    assertThat(label("a/O b/O c/O d/O")).isEqualTo("O O O D");
  }

  @Test
  void readsTheHeaderOfAFile() throws Exception {
    Path file = write("priority\tner\tpattern", "1\tLOW\ta b", "2\tHIGH\tb c");
    set("mapping", "header=true," + file + ";header=pattern ner," + write("d\tD"));

    assertThat(label("a/O b/O c/O d/O")).isEqualTo("O HIGH HIGH D");
  }

  @Test
  void labelsAllTokensWhereThereAreNoSentences() throws Exception {
    map("a b\tAB");
    Annotation document = new Annotation("");
    document.set(CoreAnnotations.TokensAnnotation.class, tokens("a/O b/O"));

    new GazetteerAnnotator(NAME, properties).annotate(document);

    assertThat(labels(document.get(CoreAnnotations.TokensAnnotation.class))).isEqualTo("AB AB");
    assertThatThrownBy(
            () -> new GazetteerAnnotator(NAME, properties).annotate(new Annotation("text")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Neither sentences nor tokens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "( /a/ [] )~X; line 2: TokensRegex expressions are not supported: ( /a/ [] )",
        "a~X~~1~1; line 2: Groups are not supported",
        "a X; line 2: 1 tab-separated columns, expected 2 to 5",
        "a~X~~1~0~9; line 2: 6 tab-separated columns, expected 2 to 5",
        "a~X~~high; line 2: For input string: \"high\"",
        "a~X~~NaN; line 2: The priority or weight of X is NaN",
        "a*+*~X; line 2: Dangling meta character '*'"
      })
  void refusesALine(String line, String message) throws Exception {
    map("fine\tX", line.replace('~', '\t'));

    assertThatThrownBy(() -> new GazetteerAnnotator(NAME, properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(property("mapping"))
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mapping.header; pattern,ner,normalized; Column normalized of the header",
        "mapping.header; pattern,priority; must have each column once, and pattern and ner",
        "mapping.header; pattern,ner,ner; must have each column once",
        "mapping.field.x; y; Property gaz.mapping.field.x is not supported",
        "posmatchtype; MOST; MOST",
        "mapping; colour=red,a.tab:b.tab; option colour=red is not supported",
        "mapping; ignorecase,a.tab:b.tab; option ignorecase is not name=value"
      })
  void refusesAProperty(String property, String value, String message) throws Exception {
    map("a\tA");
    set(property, value.replace(':', ';'));

    assertThatThrownBy(() -> new GazetteerAnnotator(NAME, properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void namesAFileThatIsNotThere() {
    set("mapping", "nowhere.tab");

    assertThatThrownBy(() -> new GazetteerAnnotator(NAME, properties))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere.tab");
  }

  @Test
  void refusesAFileThatIsOfOthers() throws Exception {
    map("a\tA");
    byte[] bytes = written(new GazetteerAnnotator(NAME, properties));
    set("ignorecase", "true");

    assertThatThrownBy(() -> read(bytes, properties))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("EXACT")
        .hasMessageContaining("IGNORED");
    assertThatThrownBy(() -> read(new byte[] {1, 2, 3, 4}, properties))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("01020304");
  }

  @Test
  void labelsAnythingAsCoreNlp() throws Exception {
    Random random = new Random(SEED);
    Set<String> results = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      RandomCase randomCase = new RandomCase(random);
      properties.clear();
      randomCase.properties(this);
      Both both = new Both();
      for (int i = 0; i < 8; i++) {
        results.add(both.label(randomCase.sentence()));
      }
    }
    assertThat(results).hasSizeGreaterThan(3 * ROUNDS);
  }

  /** Our annotator, as it was written and read again, and CoreNLP's, with the same properties. */
  private final class Both {
    private final GazetteerAnnotator ours = new GazetteerAnnotator(NAME, properties);
    private final GazetteerAnnotator copy = copy(ours);
    private final TokensRegexNERAnnotator theirs = Oracle.of(NAME, properties);

    /** The labels that all give to the sentence. */
    String label(String text) {
      String expected = labels(text, theirs);
      assertThat(labels(text, ours))
          .as("%s with %s", text, GazetteerAnnotatorTest.this)
          .isEqualTo(expected);
      assertThat(labels(text, copy)).isEqualTo(expected);
      return expected;
    }

    private String labels(String text, Annotator annotator) {
      List<CoreLabel> tokens = tokens(text);
      CoreMap sentence = new Annotation("");
      sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
      Annotation document = new Annotation("");
      document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
      annotator.annotate(document);
      return GazetteerAnnotatorTest.labels(tokens);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(properties.toString());
    try (var files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        text.append('\n').append(file).append('\n').append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private GazetteerAnnotator copy(GazetteerAnnotator annotator) {
    try {
      return read(written(annotator), properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(GazetteerAnnotator annotator) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    annotator.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static GazetteerAnnotator read(byte[] bytes, Properties properties) throws IOException {
    return GazetteerAnnotator.readFrom(
        new DataInputStream(new ByteArrayInputStream(bytes)), NAME, properties);
  }

  private String label(String sentence) {
    return new Both().label(sentence);
  }

  private void map(String... lines) throws IOException {
    set("mapping", write(lines).toString());
  }

  Path write(String... lines) throws IOException {
    return Files.write(Files.createTempFile(directory, "map", ".tab"), List.of(lines));
  }

  Path write(Path file, List<String> lines) throws IOException {
    return Files.write(directory.resolve(file), lines);
  }

  void set(String property, String value) {
    properties.setProperty(NAME + "." + property, value);
  }

  private String property(String property) {
    return properties.getProperty(NAME + "." + property);
  }

  /** Tokens from words with a label and perhaps a tag, of which each may be none: {@code -}. */
  private static List<CoreLabel> tokens(String sentence) {
    List<CoreLabel> tokens = new ArrayList<>();
    int position = 0;
    for (String word : List.of(sentence.split(" "))) {
      List<String> parts = List.of(word.split("/", -1));
      CoreLabel token = new CoreLabel();
      token.setWord(parts.get(0));
      if (!parts.get(1).equals("-")) {
        token.setNER(parts.get(1));
      }
      if (parts.size() > 2 && !parts.get(2).equals("-")) {
        token.setTag(parts.get(2));
      }
      token.setBeginPosition(position);
      position += parts.get(0).length();
      token.setEndPosition(position);
      position += parts.get(0).length() % 2;
      tokens.add(token);
    }
    return tokens;
  }

  private static String labels(List<CoreLabel> tokens) {
    return String.join(" ", tokens.stream().map(token -> String.valueOf(token.ner())).toList());
  }
}
