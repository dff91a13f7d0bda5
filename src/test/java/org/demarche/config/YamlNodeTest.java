package org.demarche.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class YamlNodeTest {
  @Test
  void readsValuesListsAndMappings() {
    YamlNode node = read("name: Mali\nscore: -2.5\nwords: [a, b]\n");

    assertThat(node.get("name").text()).isEqualTo("Mali");
    assertThat(node.get("score").number()).isEqualTo(-2.5);
    assertThat(node.get("words").texts()).containsExactly("a", "b");
    assertThat(node.find("absent")).isEmpty();
  }

  @Test
  void everyMistakeNamesFileAndLine() {
    fails(
        "a: 1\nb: 2\n", node -> node.allowing("a"), "file.yaml:2: unknown key 'b'; known keys: a");
    fails("a: 1\n", node -> node.get("b"), "file.yaml:1: key 'b' is missing");
    fails(
        "x: 1\na: word\n",
        node -> node.get("a").integer(),
        "file.yaml:2: expected a whole number, not 'word'");
    fails("a: [1]\n", node -> node.get("a").text(), "file.yaml:1: expected a value, not a list");
    fails(
        "a: maybe\n",
        node -> node.get("a").flag(),
        "file.yaml:1: expected true or false, not 'maybe'");
  }

  @Test
  void brokenAndEmptyFilesAreRefused() {
    assertThatThrownBy(() -> read("a: [1\nb: 2\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("file.yaml:2: ");
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(ConfigException.class)
        .hasMessage("file.yaml:1: the file is empty");
    assertThatThrownBy(() -> read("a: 1\na: 2\n").entries()).isInstanceOf(ConfigException.class);
  }

  private static void fails(String yaml, Consumer<YamlNode> use, String message) {
    assertThatThrownBy(() -> use.accept(read(yaml)))
        .isInstanceOf(ConfigException.class)
        .hasMessage(message);
  }

  private static YamlNode read(String yaml) {
    return YamlNode.read("file.yaml", new StringReader(yaml));
  }
}
