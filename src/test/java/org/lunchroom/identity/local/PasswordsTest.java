package org.lunchroom.identity.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_hash_and_no_other_does() {
        var hash = passwords.hash("correct horse battery");

        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterx", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void the_same_password_gives_another_hash_each_time() {
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(passwords.hash("correct horse battery"));
    }

    @Test
    void the_hash_is_argon2id_with_the_strength_we_say() {
        assertThat(passwords.hash("correct horse battery"))
                .startsWith("$shiro2$argon2id$v=19$")
                .contains("m=19456", "t=2", "p=1")
                .hasSizeLessThan(255);
    }
}
