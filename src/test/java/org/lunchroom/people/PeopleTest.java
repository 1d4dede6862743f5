package org.lunchroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Personas;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.TestClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeopleTest {
    @Parameter
    TestDatabase kind;

    final TestClock clock = new TestClock();
    Database database;
    People people;

    @BeforeEach
    void open() {
        database = kind.fresh();
        people = new People(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void somebody_who_comes_again_is_the_same_person_by_their_new_name() {
        var first = arrive("p", "u1", "Ines Duarte");
        var again = arrive("p", "u1", "Inês Duarte-Silva");

        assertThat(again).isEqualTo(first);
        assertThat(people.find(first)).isEqualTo(new Person(first, "Inês Duarte-Silva", "ID"));
    }

    @Test
    void when_somebody_came_is_kept_to_the_hour() {
        clock.advance(java.time.Duration.ofSeconds(1_234));
        arrive("p", "u1", "Ines Duarte");
        var times = database.read(handle -> handle.createQuery(
                        "select created_at as t from person union all select arrived_at from person")
                .mapTo(java.time.Instant.class)
                .list());
        assertThat(times).hasSize(2).allMatch(at -> at.toEpochMilli() % 3_600_000 == 0);
    }

    @Test
    void the_same_subject_of_two_issuers_is_two_people() {
        assertThat(arrive("p", "u1", "Ines")).isNotEqualTo(arrive("q", "u1", "Ines"));
    }

    @Test
    void two_first_sign_ins_at_once_make_one_person() {
        var ids = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> arrive("p", "u1", "Ines")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void many_are_named_at_once_and_ids_that_nobody_has_are_left_out() {
        var one = arrive("p", "u1", "Ines");
        var two = arrive("p", "u2", "Omar");

        assertThat(people.named(List.of(one, two, two, UUID.randomUUID()))).containsOnlyKeys(one, two);
        assertThat(people.named(List.of())).isEmpty();
    }

    @Test
    void nobody_is_a_404() {
        assertThatThrownBy(() -> people.find(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void people_are_found_by_a_part_of_their_name_without_its_accents() {
        arrive("p", "u1", "Siobhán Kelly");
        arrive("p", "u2", "Katarzyna Wójcik");
        arrive("p", "u3", "김민서");

        assertThat(names("siobhan")).containsExactly("Siobhán Kelly");
        assertThat(names("WOJ")).containsExactly("Katarzyna Wójcik");
        assertThat(names("민서")).containsExactly("김민서");
        assertThat(names("k")).containsExactly("Katarzyna Wójcik", "Siobhán Kelly");
    }

    @Test
    void what_means_anything_in_a_pattern_is_looked_for_as_it_is() {
        arrive("p", "u1", "Ines");
        arrive("p", "u2", "100% Omar_!");

        assertThat(names("%")).containsExactly("100% Omar_!");
        assertThat(names("_!")).containsExactly("100% Omar_!");
        assertThat(names("\\")).isEmpty();
        assertThat(names("\u0000")).isEmpty();
        assertThat(names("in\u0000es")).containsExactly("Ines");
    }

    @Test
    void personas_are_found_at_demonstrations_only() {
        new Personas(people).enter(Persona.HOST);

        assertThat(people.find(Persona.HOST.person()).name()).isEqualTo("Adaeze Obi");
        assertThat(names("adaeze")).isEmpty();
        assertThat(people.search("adaeze", true)).extracting(Person::name).containsExactly("Adaeze Obi");
    }

    private List<String> names(String query) {
        return people.search(query, false).stream().map(Person::name).toList();
    }

    private UUID arrive(String issuer, String subject, String name) {
        return people.arrived(Asserted.of(issuer, subject, name, Set.of()));
    }
}
