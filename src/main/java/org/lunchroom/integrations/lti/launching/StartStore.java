package org.lunchroom.integrations.lti.launching;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class StartStore {
    void insert(Handle handle, Start start) {
        handle.createUpdate(
                        """
                        insert into lti_start (state_hash, nonce_hash, platform, target_link, deployment, agent_hash, until)
                        values (:stateHash, :nonceHash, :platform, :targetLink, :deployment, :agentHash, :until)
                        """)
                .bindMethods(start)
                .execute();
    }

    Optional<Start> find(Handle handle, String stateHash, Instant now) {
        return handle.createQuery("select * from lti_start where state_hash = :hash and until > :now")
                .bind("hash", stateHash)
                .bind("now", now)
                .map(ConstructorMapper.of(Start.class))
                .findOne();
    }

    /** False when somebody else has used it up. */
    boolean use(Handle handle, Start start) {
        return handle.createUpdate("delete from lti_start where state_hash = :hash")
                        .bind("hash", start.stateHash())
                        .execute()
                == 1;
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from lti_start where until <= :before")
                .bind("before", before)
                .execute();
    }
}
