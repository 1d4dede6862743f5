package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Asserted;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.sql.TestDatabase;

/** Where mail reaches people, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AddressesTest extends Mailroom {
    @Test
    void an_address_that_could_be_more_than_one_is_none() {
        for (var claimed : List.of(
                "tom@northwind.example, all@northwind.example",
                "tom@northwind.example\r\nBcc: all@x",
                "Tom <tom@northwind.example>",
                "\"tom\"@northwind.example",
                "tom",
                "@northwind.example",
                "tom@[127.0.0.1]")) {
            var who = new Asserted(Ids.next(), "test", claimed, "Tom", Set.of("member")).reachedAt(claimed);
            assertThat(who.address()).as(claimed).isNull();
        }
        assertThat(new Asserted(Ids.next(), "t", "s", "n", Set.of())
                        .reachedAt("tom.o'brien+x@intranet")
                        .address())
                .isEqualTo("tom.o'brien+x@intranet");
    }

    @Test
    void an_address_changes_with_the_portals_word_and_goes_with_it() {
        assertThat(test.addresses.of(tom.person())).contains("tom.okafor@northwind.example");
        test.stand.people.arrived(
                new Asserted(Ids.next(), "test", "Tom Okafor", "Tom Okafor", Set.of()).reachedAt("t@new.example"));
        assertThat(test.addresses.of(tom.person())).contains("t@new.example");
        test.stand.people.arrived(new Asserted(Ids.next(), "test", "Tom Okafor", "Tom Okafor", Set.of()));
        assertThat(test.addresses.of(tom.person())).isEmpty();
    }
}
