package org.lunchroom.rooms.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OverviewTest {
    @Parameter
    TestDatabase kind;

    private final Viewer admin = new Viewer(UUID.randomUUID(), "Leila", Set.of("admin"));
    TestRooms all;
    Overview overview;
    Audit audit;

    @BeforeEach
    void open() {
        all = new TestRooms(kind);
        audit = new Audit(all.database, all.clock);
        overview = new Overview(all.database, audit);
        var ines = all.somebody("Ines Kovač");
        all.rooms.found(ines, new NewRoom("tea", "Tea at four", null, null, Visibility.MEMBERS, null, null, null));
        all.rooms.found(ines, NewRoom.called("Arena_1", "100 % arena"));
        all.rooms.found(ines, NewRoom.called("lunch", "Lunch walks"));
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void all_rooms_are_listed_also_private_ones_page_by_page() {
        var first = overview.rooms(admin, "", "", 2);
        var second = overview.rooms(admin, "", first.get(1).tag(), 2);

        assertThat(first).extracting(KeptRoom::tag).containsExactly("Arena_1", "lunch");
        assertThat(second).extracting(KeptRoom::tag).containsExactly("tea");
        assertThat(second.get(0))
                .returns("members", KeptRoom::visibility)
                .returns(1, KeptRoom::members)
                .returns(null, KeptRoom::lastPost);
        assertThat(overview.count()).isEqualTo(3);
    }

    @Test
    void they_are_found_by_tag_or_title_and_signs_of_the_search_are_letters() {
        assertThat(overview.rooms(admin, "WALK", "", 9))
                .extracting(KeptRoom::tag)
                .containsExactly("lunch");
        assertThat(overview.rooms(admin, "%", "", 9)).extracting(KeptRoom::tag).containsExactly("Arena_1");
        assertThat(overview.rooms(admin, "a_1", "", 9))
                .extracting(KeptRoom::tag)
                .containsExactly("Arena_1");
    }

    @Test
    void that_somebody_looked_is_on_record() {
        long before = audit.check().lines();
        overview.rooms(admin, "", "", 9);
        assertThat(audit.check().lines()).isEqualTo(before + 1);
    }
}
