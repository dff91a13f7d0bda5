package org.demarche.corpus;

import org.demarche.record.Failure;
import org.demarche.record.Stage;

/** Builds the rows of the table {@code failures}; the only place that does. */
public final class Failures {
  /** Bytes of UTF-8 that a row keeps of its input. */
  public static final int MAX_INPUT_BYTES = 4096;

  private Failures() {}

  /**
   * A failure of any stage.
   *
   * @param origin where the input came from
   * @param articleId null when the input did not get far enough to have one
   * @param input the input, or its beginning; cut to 4 KiB of UTF-8 here
   */
  public static Failure of(
      Stage stage, String origin, String articleId, UnusableInputException cause, String input) {
    return Failure.newBuilder()
        .setOrigin(origin)
        .setArticleId(articleId)
        .setStage(stage)
        .setCode(cause.code())
        .setMessage(Utf8.wellFormed(cause.getMessage()))
        .setLanguage(cause.language().orElse(null))
        .setInput(Utf8.cut(Utf8.wellFormed(input), MAX_INPUT_BYTES))
        .build();
  }

  /** An input that could not be read as a record. */
  public static Failure of(UnusableInput input) {
    return of(Stage.CORPUS, input.origin().toString(), null, input.cause(), input.input());
  }

  /** A record that could not become an article. */
  public static Failure of(RawInput input, UnusableInputException cause) {
    return of(
        Stage.CORPUS,
        input.origin().toString(),
        ArticleId.of(input.fields()),
        cause,
        input.content());
  }
}
