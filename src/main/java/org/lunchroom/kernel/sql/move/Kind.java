package org.lunchroom.kernel.sql.move;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** What a column holds: how it is read and written, the same on both databases. */
enum Kind {
    TEXT(String.class, Types.VARCHAR),
    WHOLE(Long.class, Types.BIGINT),
    FLOAT(Double.class, Types.DOUBLE),
    TRUTH(Boolean.class, Types.BOOLEAN),
    ID(UUID.class, Types.OTHER),
    DAY(LocalDate.class, Types.DATE),
    MOMENT(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE),
    BYTES(byte[].class, Types.BINARY);

    private final Class<?> type;
    private final int jdbc;

    Kind(Class<?> type, int jdbc) {
        this.type = type;
        this.jdbc = jdbc;
    }

    /** Of a type as the embedded database names it. One that is not known here is refused, not guessed. */
    static Kind of(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT" -> TEXT;
            case "BIGINT", "INTEGER", "SMALLINT" -> WHOLE;
            case "DOUBLE PRECISION" -> FLOAT;
            case "BOOLEAN" -> TRUTH;
            case "UUID" -> ID;
            case "DATE" -> DAY;
            case "TIMESTAMP WITH TIME ZONE" -> MOMENT;
            case "BINARY VARYING" -> BYTES;
            default -> throw new IllegalStateException("Nobody has said how columns of the type " + name + " move.");
        };
    }

    Object read(ResultSet row, int column) throws SQLException {
        if (this == WHOLE) {
            // Smaller ones are not handed out as a Long.
            long value = row.getLong(column);
            return row.wasNull() ? null : Long.valueOf(value);
        }
        return row.getObject(column, type);
    }

    void write(PreparedStatement statement, int column, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(column, jdbc);
        } else {
            statement.setObject(column, value, jdbc);
        }
    }

    /** The value in letters, alike however a database shows it. */
    static String letters(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().toString();
        }
        return value instanceof byte[] bytes ? java.util.HexFormat.of().formatHex(bytes) : value.toString();
    }
}
