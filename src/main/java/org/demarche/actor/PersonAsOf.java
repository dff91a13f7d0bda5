package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Known.Office;
import org.demarche.actor.Known.Person;

/** What a person is on a day. */
record PersonAsOf(List<String> sectors, Optional<String> role, List<String> steps) {

  static PersonAsOf of(Person person, Optional<LocalDate> day, SectorReading kind) {
    Optional<Office> office = kind.isFormer() ? Optional.empty() : person.office(day);
    boolean contradicted =
        day.isEmpty()
            && kind.title()
                .filter(t -> office.filter(o -> o.sector().equals(t.word().sector())).isEmpty())
                .isPresent();
    if (!contradicted && office.isPresent()) {
      Office held = office.get();
      return new PersonAsOf(
          List.of(held.sector()),
          Optional.of(held.role()),
          List.of("%s is %s since %s".formatted(person.name(), held.role(), held.from())));
    }
    if (!kind.isFormer() && kind.title().isPresent()) {
      return new PersonAsOf(
          List.of(kind.title().get().word().sector()),
          kind.role(),
          List.of("%s is called %s".formatted(person.name(), kind.role().orElse(""))));
    }
    Optional<Office> last =
        person
            .lastBefore(day.orElse(LocalDate.MAX))
            .or(() -> kind.isFormer() ? person.office(Optional.empty()) : Optional.empty());
    return new PersonAsOf(
        without(person, last.isPresent()),
        last.map(office1 -> "former " + office1.role()),
        List.of(
            last.map(o -> "%s was %s until %s".formatted(person.name(), o.role(), o.to()))
                .orElse("%s holds no known office".formatted(person.name()))));
  }

  private static List<String> without(Person person, boolean former) {
    if (!person.sectors().isEmpty()) {
      return person.sectors();
    }
    String sector = person.party().isPresent() ? "PTY" : "CVL";
    if (!former) {
      return List.of(sector);
    }
    return person.party().isPresent()
        ? List.of(SectorReading.ELITES, sector)
        : List.of(SectorReading.ELITES);
  }
}
