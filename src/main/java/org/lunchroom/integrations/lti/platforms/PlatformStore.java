package org.lunchroom.integrations.lti.platforms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class PlatformStore {
    private static final RowMapper<Platform> PLATFORM = ConstructorMapper.of(Platform.class);

    void insert(Handle handle, Platform platform) {
        handle.createUpdate(
                        """
                        insert into lti_platform (id, name, issuer, client_id, authorization_url, token_url, keys_url,
                                                  audience, made_at)
                        values (:id, :name, :issuer, :clientId, :authorizationUrl, :tokenUrl, :keysUrl, :audience, :madeAt)
                        """)
                .bindMethods(platform)
                .execute();
    }

    List<Platform> all(Handle handle) {
        return handle.createQuery("select * from lti_platform order by made_at, id")
                .map(PLATFORM)
                .list();
    }

    Optional<Platform> find(Handle handle, UUID id) {
        return handle.createQuery("select * from lti_platform where id = :id")
                .bind("id", id)
                .map(PLATFORM)
                .findOne();
    }

    List<Platform> by(Handle handle, String issuer) {
        return handle.createQuery("select * from lti_platform where issuer = :issuer order by made_at, id")
                .bind("issuer", issuer)
                .map(PLATFORM)
                .list();
    }

    List<String> deployments(Handle handle, UUID platform) {
        return handle.createQuery(
                        "select deployment from lti_deployment where platform = :platform order by deployment")
                .bind("platform", platform)
                .mapTo(String.class)
                .list();
    }

    boolean deploy(Handle handle, UUID platform, String deployment) {
        return handle.createUpdate("insert into lti_deployment (platform, deployment) values (:platform, :deployment)"
                                + " on conflict do nothing")
                        .bind("platform", platform)
                        .bind("deployment", deployment)
                        .execute()
                == 1;
    }

    boolean withdraw(Handle handle, UUID platform, String deployment) {
        return handle.createUpdate("delete from lti_deployment where platform = :platform and deployment = :deployment")
                        .bind("platform", platform)
                        .bind("deployment", deployment)
                        .execute()
                == 1;
    }

    /** Takes everything with it that hangs on the platform; rooms and their people stay. */
    boolean delete(Handle handle, UUID platform) {
        for (var table : List.of("lti_errand", "lti_seat")) {
            execute(
                    handle,
                    "delete from " + table + " where place in (select id from lti_place where platform = :id)",
                    platform);
        }
        for (var table : List.of("lti_place", "lti_choosing", "lti_start", "lti_deployment")) {
            execute(handle, "delete from " + table + " where platform = :id", platform);
        }
        return execute(handle, "delete from lti_platform where id = :id", platform) == 1;
    }

    private static int execute(Handle handle, String sql, UUID platform) {
        return handle.createUpdate(sql).bind("id", platform).execute();
    }
}
