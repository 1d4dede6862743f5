package org.lunchroom.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryNumbersTest {
    @Test
    void numbers_are_read() throws NoSuchMethodException {
        assertThat(converter(int.class).fromString("-7")).isEqualTo(-7);
        assertThat(converter(Long.class).fromString("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void what_is_left_out_is_nothing() throws NoSuchMethodException {
        assertThat(converter(Long.class).fromString(null)).isNull();
        assertThat(converter(Integer.class).fromString("")).isNull();
        assertThat(converter(int.class).fromString(null)).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "99999999999", "0x10", " 1", "1e3"})
    void anything_else_is_refused_by_the_parameters_name(String text) throws NoSuchMethodException {
        var converter = converter(int.class);

        assertThatThrownBy(() -> converter.fromString(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.field()).contains("limit");
        });
    }

    @Test
    void what_is_in_a_path_is_left_to_others() {
        assertThat(new QueryNumbers().getConverter(int.class, int.class, new Annotation[0]))
                .isNull();
    }

    private static <T> ParamConverter<T> converter(Class<T> kind) throws NoSuchMethodException {
        var annotations = QueryNumbersTest.class
                .getDeclaredMethod("page", int.class)
                .getParameters()[0]
                .getAnnotations();
        return new QueryNumbers().getConverter(kind, kind, annotations);
    }

    static void page(@QueryParam("limit") int limit) {}
}
