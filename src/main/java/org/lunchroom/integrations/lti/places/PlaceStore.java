package org.lunchroom.integrations.lti.places;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.integrations.lti.launching.Launch;

final class PlaceStore {
    private static final RowMapper<Place> PLACE = ConstructorMapper.of(Place.class);

    void insert(Handle handle, Place place) {
        handle.createUpdate(
                        """
                        insert into lti_place (id, platform, deployment, context, link, room, hosted, reports,
                                               members_url, items_url, item_url, made_at)
                        values (:id, :platform, :deployment, :context, :link, :room, :hosted, :reports,
                                :membersUrl, :itemsUrl, :itemUrl, :madeAt)
                        on conflict do nothing
                        """)
                .bindMethods(place)
                .execute();
    }

    Optional<Place> find(Handle handle, UUID id) {
        return handle.createQuery("select * from lti_place where id = :id")
                .bind("id", id)
                .map(PLACE)
                .findOne();
    }

    Optional<Place> by(Handle handle, Launch launch) {
        return handle.createQuery(
                        """
                        select * from lti_place
                        where platform = :platform and deployment = :deployment and link = :link
                        """)
                .bind("platform", launch.platform())
                .bind("deployment", launch.deployment())
                .bind("link", launch.link())
                .map(PLACE)
                .findOne();
    }

    List<Place> reporting(Handle handle, UUID room) {
        return handle.createQuery("select * from lti_place where room = :room and reports and link is not null"
                        + " order by made_at, id")
                .bind("room", room)
                .map(PLACE)
                .list();
    }

    /** False when another link has taken it. */
    boolean open(Handle handle, UUID id, String link) {
        return handle.createUpdate("update lti_place set link = :link where id = :id and link is null")
                        .bind("link", link)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    void keep(Handle handle, UUID id, String itemUrl) {
        handle.createUpdate("update lti_place set item_url = :item where id = :id")
                .bind("item", itemUrl)
                .bind("id", id)
                .execute();
    }

    /** Where services are now; a launch that says nothing of an item takes none away. */
    void serve(Handle handle, UUID id, Launch.Services services) {
        handle.createUpdate(
                        """
                        update lti_place set members_url = :members, items_url = :items,
                          item_url = coalesce(:item, item_url)
                        where id = :id
                        """)
                .bind("members", services.members())
                .bind("items", services.items())
                .bind("item", services.item())
                .bind("id", id)
                .execute();
    }
}
