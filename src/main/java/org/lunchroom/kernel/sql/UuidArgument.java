package org.lunchroom.kernel.sql;

import java.sql.Types;
import java.util.UUID;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Ids, also absent ones: PostgreSQL refuses a null that claims to be text where an id belongs. */
final class UuidArgument extends AbstractArgumentFactory<UUID> {
    UuidArgument() {
        super(Types.OTHER);
    }

    @Override
    protected Argument build(UUID value, ConfigRegistry config) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
