package org.lunchroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonaTest {
    @Test
    void their_ids_stay_what_they_are() {
        assertThat(Persona.HOST.person()).isEqualTo(UUID.fromString("0de30000-0000-7000-8000-000000000001"));
        assertThat(Persona.LISTENER.person()).isEqualTo(UUID.fromString("0de30000-0000-7000-8000-000000000004"));
        assertThat(Persona.YUKI.person()).isEqualTo(UUID.fromString("0de30000-0000-7000-8000-000000000065"));
    }

    @Test
    void no_two_share_an_id() {
        var ids = Arrays.stream(Persona.values()).map(Persona::person).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void they_are_found_by_the_name_that_callers_use() {
        assertThat(Persona.of("co-moderator")).contains(Persona.CO_MODERATOR);
        assertThat(Persona.of("CO_MODERATOR")).isEmpty();
    }

    @Test
    void the_host_may_found_rooms_and_the_newcomer_may_not() {
        assertThat(Roles.may(Persona.HOST.viewer().roles(), Permission.ROOM_CREATE))
                .isTrue();
        assertThat(Roles.may(Persona.NEWCOMER.viewer().roles(), Permission.ROOM_CREATE))
                .isFalse();
        assertThat(Roles.may(Persona.HOST.viewer().roles(), Permission.ADMIN)).isFalse();
    }
}
