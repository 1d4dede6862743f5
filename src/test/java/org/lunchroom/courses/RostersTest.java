package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.courses.Refused.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.rosters.Fault;
import org.lunchroom.courses.rosters.Preview;
import org.lunchroom.courses.rosters.RosterLine;
import org.lunchroom.courses.rosters.RosterPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RostersTest {
    private static final String TAG = "leadership7";

    @Parameter
    TestDatabase kind;

    TestCourses test;
    Cohort cohort;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        cohort = test.group();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Preview bring(String file) {
        return test.roster.bring(test.jens, TAG, file.getBytes(StandardCharsets.UTF_8), false);
    }

    private Preview replace(String file) {
        return test.roster.bring(test.jens, TAG, file.getBytes(StandardCharsets.UTF_8), true);
    }

    private List<RosterPages.Shown> people() {
        return test.pages.page(test.jens, TAG, null).people();
    }

    private boolean isIn(Viewer who) {
        return test.all.rooms.reads(who, test.room(cohort));
    }

    private static List<String> codes(Preview preview) {
        return preview.faults().stream()
                .map(fault -> fault.line() + " " + fault.code())
                .toList();
    }

    @Test
    void who_has_signed_in_before_is_in_at_once_and_everybody_else_when_they_come() {
        var hamza = test.signsIn("u1", "Hamza Aziz", "Hamza@northwind.example");

        var done = bring("name,email\nHamza Aziz,hamza@northwind.example\nLena Vogt,lena@northwind.example\n");

        assertThat(done.added()).isEqualTo(2);
        assertThat(done.waiting()).isEqualTo(1);
        assertThat(isIn(hamza)).isTrue();
        var lena = test.signsIn("u2", "Lena Vogt", "lena@northwind.example");
        assertThat(isIn(lena)).isTrue();
        assertThat(people()).extracting(RosterPages.Shown::state).containsOnly("here");
    }

    @Test
    void a_preview_says_what_would_come_of_it_and_changes_nothing() {
        var file = "email;name\nlena@northwind.example;Lena Vogt\nnobody;Nobody\n".getBytes(StandardCharsets.UTF_8);

        var preview = test.roster.preview(test.jens, TAG, file, false);

        assertThat(preview.lines()).isEqualTo(2);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(codes(preview)).containsExactly("3 bad-address");
        assertThat(people()).isEmpty();
    }

    @Test
    void the_same_file_again_doubles_nobody() {
        var file = "name,email\nHamza Aziz,hamza@northwind.example\nLena Vogt,lena@northwind.example\n";
        bring(file);

        var again = bring(file);

        assertThat(again.added() + again.changed() + again.gone()).isZero();
        assertThat(again.same()).isEqualTo(2);
        assertThat(people()).hasSize(2);
    }

    @Test
    void each_line_that_cannot_be_is_told_with_its_number_and_the_others_come_in() {
        var done = bring(
                """
                name,email
                Hamza Aziz,hamza@northwind.example
                Nobody,
                Twice,HAMZA@northwind.example
                "=HYPERLINK(""http://evil.example"")",x@northwind.example
                +49 30 1234,y@northwind.example
                Two,a@northwind.example b@northwind.example

                Lena Vogt,lena@northwind.example
                """);

        assertThat(codes(done)).containsExactly("3 no-address", "4 twice", "5 formula", "6 formula", "7 bad-address");
        assertThat(people()).extracting(RosterPages.Shown::name).containsExactly("Hamza Aziz", "Lena Vogt");
    }

    @Test
    void tables_come_with_semicolons_tabs_byte_order_marks_and_old_encodings() {
        bring("\uFEFFVorname;Nachname;E-Mail\nJürgen;Groß;juergen@northwind.example\n");
        bring("البريد الإلكتروني\tالاسم\nlayla@northwind.example\tليلى حداد\n");
        test.roster.bring(
                test.jens,
                TAG,
                "nom;courriel\nZoé Lefèvre;zoe@northwind.example\n".getBytes(Charset.forName("windows-1252")),
                false);
        test.roster.bring(
                test.jens,
                TAG,
                "\uFEFFname,email\nRené Roy,rene@northwind.example\n".getBytes(StandardCharsets.UTF_16LE),
                false);
        // Copied from a mail, without a line of names.
        bring("Nora Lind,nora@northwind.example");

        assertThat(people())
                .extracting(RosterPages.Shown::name)
                .containsExactlyInAnyOrder("Jürgen Groß", "ليلى حداد", "Zoé Lefèvre", "René Roy", "Nora Lind");
    }

    @Test
    void marks_that_turn_the_direction_of_a_name_are_dropped_and_the_name_stays() {
        bring("name,email\n\u202Eليلى حداد\u202C,layla@northwind.example\n");

        assertThat(people()).extracting(RosterPages.Shown::name).containsExactly("ليلى حداد");
    }

    @Test
    void a_changed_address_is_the_same_person_by_their_id_or_because_they_have_come() {
        bring("id,name,email\n4711,Lena Vogt,lena@northwind.example\n");
        var byId = bring("id,name,email\n4711,Lena Vogt-Berg,lena.berg@northwind.example\n");
        assertThat(byId.changed()).isEqualTo(1);
        assertThat(byId.changes())
                .containsExactly(
                        new Preview.Shown("Lena Vogt-Berg", "lena.berg@northwind.example", "lena@northwind.example"));

        bring("name,email\nHamza Aziz,hamza@northwind.example\n");
        test.signsIn("u1", "Hamza Aziz", "hamza@northwind.example");
        test.signsIn("u1", "Hamza Aziz", "h.aziz@northwind.example");
        var byPerson = bring("name,email\nHamza Aziz,h.aziz@northwind.example\n");

        assertThat(byPerson.added()).isZero();
        assertThat(byPerson.changed()).isEqualTo(1);
        assertThat(people()).hasSize(2);
    }

    @Test
    void an_address_that_belongs_to_somebody_else_on_the_roster_moves_to_nobody() {
        bring("id,name,email\n1,Lena Vogt,lena@northwind.example\n2,Hamza Aziz,hamza@northwind.example\n");

        assertThat(codes(bring("id,name,email\n1,Lena Vogt,hamza@northwind.example\n")))
                .containsExactly("2 belongs-to-another");
    }

    @Test
    void two_people_with_one_address_are_not_guessed() {
        test.signsIn("u1", "Alex Roth", "shared@northwind.example");
        test.signsIn("u2", "Alex Rot", "shared@northwind.example");

        assertThat(codes(bring("name,email\nAlex,shared@northwind.example\n"))).containsExactly("2 two-people");
    }

    @Test
    void somebody_who_is_taken_off_reads_nothing_from_then_on_and_their_posts_stay() {
        var hamza = test.signsIn("u1", "Hamza Aziz", "hamza@northwind.example");
        bring("name,email\nHamza Aziz,hamza@northwind.example\n");
        var said = test.says(hamza, cohort, "I was here");

        test.roster.remove(test.jens, TAG, people().get(0).id());

        assertThat(isIn(hamza)).isFalse();
        assertThat(test.all.messages.find(test.room(cohort), said).removed()).isFalse();
        // Coming back to the door does not let them in.
        test.signsIn("u1", "Hamza Aziz", "hamza@northwind.example");
        assertThat(isIn(hamza)).isFalse();
    }

    @Test
    void their_posts_go_with_them_where_the_cohort_says_so() {
        var hamza = test.signsIn("u1", "Hamza Aziz", "hamza@northwind.example");
        bring("name,email\nHamza Aziz,hamza@northwind.example\n");
        var said = test.says(hamza, cohort, "I was here");
        var others = test.says(test.priya, cohort, "Me too");
        test.edits.edit(test.jens, TAG, "\"1\"", new Edits.Edit(null, Cohort.Departed.REMOVE));

        test.roster.remove(test.jens, TAG, people().get(0).id());

        assertThat(test.all.messages.find(test.room(cohort), said).removed()).isTrue();
        assertThat(test.all.messages.find(test.room(cohort), others).removed()).isFalse();
    }

    @Test
    void who_is_not_in_the_new_file_goes_when_it_replaces_the_old_one_and_trainers_stay() {
        var hamza = test.signsIn("u1", "Hamza Aziz", "hamza@northwind.example");
        bring("name,email\nHamza Aziz,hamza@northwind.example\nLena Vogt,lena@northwind.example\n");
        test.roster.add(test.jens, TAG, test.amara.person());

        var done = replace("name,email\nLena Vogt,lena@northwind.example\n");

        assertThat(done.gone()).isEqualTo(2);
        assertThat(isIn(hamza)).isFalse();
        assertThat(test.cohorts.trains(test.amara, cohort)).isTrue();
        // Who came in without the roster is not the roster's to take out.
        assertThat(isIn(test.priya)).isTrue();
    }

    @Test
    void people_of_a_group_come_in_with_it_and_go_when_their_portal_says_so() {
        var early = test.signsIn("u1", "Hamza Aziz", null, "Team leads");
        test.groups.put(test.jens, TAG, List.of("Team leads"));
        assertThat(isIn(early)).isTrue();

        var later = test.signsIn("u2", "Lena Vogt", null, "Team leads", "Runners");
        assertThat(isIn(later)).isTrue();

        test.signsIn("u2", "Lena Vogt", null, "Runners");
        test.all.rooms.forget(test.room(cohort), later.person());
        assertThat(isIn(later)).isFalse();

        test.groups.put(test.jens, TAG, List.of());
        assertThat(isIn(early)).isFalse();
    }

    @Test
    void an_account_of_our_own_is_not_taken_for_somebody_by_its_name() throws Fault {
        test.roster.add(test.jens, TAG, RosterLine.of(0, "4711", "Lena Vogt", ""));

        var local = test.arriving.arrived(
                org.lunchroom.identity.Asserted.of("local", "4711", "Somebody", java.util.Set.of()));

        assertThat(isIn(new Viewer(local, "Somebody", java.util.Set.of("member"))))
                .isFalse();
        assertThat(isIn(test.signsIn("4711", "Lena Vogt", null))).isTrue();
    }

    @Test
    void twenty_thousand_lines_come_in_and_one_more_is_refused() {
        var lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "Person " + i + ",person" + i + "@northwind.example")
                .collect(Collectors.joining("\n", "name,email\n", "\n"));

        assertThat(bring(lines).added()).isEqualTo(20_000);
        assertThat(bring(lines).same()).isEqualTo(20_000);
        refused(413, "too-many-lines", () -> bring(lines + "One,more@northwind.example\n"));
    }

    @Test
    void what_is_no_table_is_refused() {
        refused(400, "no-address-column", () -> bring("what,ever\nis,here\n"));
        assertThat(bring("").lines()).isZero();
        assertThat(bring("name,email\n\"never closed").faulty()).isEqualTo(1);
    }

    @Test
    void only_trainers_see_and_change_it() {
        refused(403, "forbidden", () -> test.pages.page(test.priya, TAG, null));
        refused(403, "forbidden", () -> test.roster.bring(test.priya, TAG, new byte[0], false));
        refused(404, "not-found", () -> test.pages.page(test.stranger, TAG, null));
    }

    @Test
    void the_table_that_goes_out_comes_in_again_unchanged() {
        bring("id,name,email\n1,\"Vogt, Lena \"\"Leni\"\"\",lena@northwind.example\n,Hamza,hamza@northwind.example\n");

        var again = bring(test.pages.csv(test.jens, TAG));

        assertThat(again.same()).isEqualTo(2);
        assertThat(again.lines()).isEqualTo(2);
    }
}
