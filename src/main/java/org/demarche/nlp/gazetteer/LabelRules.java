package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.ChunkAnnotationUtils;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a match may label its tokens, given their parts of speech and present labels. */
final class LabelRules {
  private final Settings settings;

  /** Labels that give way: the background, and all that the files give. */
  private final Set<String> givingWay;

  LabelRules(Settings settings, Set<String> labels) {
    this.settings = settings;
    this.givingWay = new HashSet<>(settings.background());
    givingWay.addAll(labels);
  }

  boolean allow(Match match, List<CoreLabel> tokens) {
    List<CoreLabel> matched = tokens.subList(match.start(), match.end());
    return !isCommon(matched)
        && haveTag(matched, tokens.size())
        && (matched.stream().allMatch(LabelRules::isPlace) || giveWay(match, tokens));
  }

  private boolean isCommon(List<CoreLabel> matched) {
    return !settings.commonWords().isEmpty()
        && settings
            .commonWords()
            .contains(
                ChunkAnnotationUtils.getTokenText(matched, CoreAnnotations.TextAnnotation.class));
  }

  /**
   * CoreNLP's condition, odd as it is: the parts of speech that any file is restricted to will do
   * for the phrases of all; and for phrases of one token only, it counts the sentence's tokens.
   */
  private boolean haveTag(List<CoreLabel> matched, int sentenceSize) {
    List<Pattern> tags = settings.tags();
    if (tags.isEmpty()
        || settings.tagMatch() == TagMatch.MATCH_ALL_TOKENS
        || (settings.tagMatch() == TagMatch.MATCH_ONE_TOKEN_PHRASE_ONLY && sentenceSize > 1)) {
      return true;
    }
    for (CoreLabel token : matched) {
      String tag = token.tag();
      if (tag != null && tags.stream().anyMatch(pattern -> pattern.matcher(tag).matches())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(CoreLabel token) {
    return "LOCATION".equals(token.ner()) || "GPE".equals(token.ner());
  }

  /** Whether the labels give way: all the same, or of several entities, none of which is cut. */
  private boolean giveWay(Match match, List<CoreLabel> tokens) {
    String first = tokens.get(match.start()).ner();
    String last = tokens.get(match.end() - 1).ner();
    if (continues(first, tokens, match.start() - 1) || continues(last, tokens, match.end())) {
      return false;
    }
    if (first == null) {
      return true;
    }
    for (CoreLabel token : tokens.subList(match.start(), match.end())) {
      if (!first.equals(token.ner())) {
        return true;
      }
    }
    return match.rule().overwritable().contains(first)
        || (!settings.onlyNamed().contains(match.rule().label()) && givingWay.contains(first));
  }

  /** Whether an entity with a label that does not give way goes on at a token. */
  private boolean continues(String label, List<CoreLabel> tokens, int token) {
    return label != null
        && !givingWay.contains(label)
        && token >= 0
        && token < tokens.size()
        && label.equals(tokens.get(token).ner());
  }
}
