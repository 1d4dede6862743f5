package org.lunchroom.integrations.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.audit.Audit;
import org.lunchroom.digests.TestDigests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.People;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.How;
import org.lunchroom.qanda.NewAsk;
import org.lunchroom.qanda.TestQanda;
import org.lunchroom.qanda.Way;
import org.lunchroom.qanda.queue.Press;
import org.lunchroom.qanda.setup.NewSetting;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Room;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WebhooksTest {
    private static final String KEY = "bGV0IHVzIGhhdmUgdGhpcnR5LXR3byBieXRlcyBva2E=";

    @Parameter
    TestDatabase kind;

    @TempDir
    Path data;

    private final MovableClock clock = MovableClock.standingAt(TestDigests.MORNING);
    private final Receiver receiver = new Receiver();
    private Database database;
    private TestDigests all;
    private Settings settings;
    private Node node;
    private Viewer admin;
    private Viewer host;
    private Viewer member;
    private Room room;

    /** One server on the database. */
    private record Node(Webhooks webhooks, Followers followers, Delivering delivering) {}

    @BeforeEach
    void open() {
        database = kind.fresh();
        all = new TestDigests(database, clock, new KeptMails(clock));
        settings = allowing("127.0.0.1:" + receiver.site.port());
        node = node();
        admin = new Viewer(all.stand.person("Leila").person(), "Leila", Set.of("member", "organiser", "admin"));
        host = all.stand.person("Adaeze");
        member = all.stand.person("Jonas");
        room = all.stand.room(host, "feedbackchat");
    }

    @AfterEach
    void close() {
        node.delivering.close();
        receiver.close();
        database.close();
    }

    private Settings allowing(String hosts) {
        return TestSettings.of(
                "lunchroom.data.dir",
                data.toString(),
                "lunchroom.secrets.key",
                KEY,
                "lunchroom.webhooks.hosts",
                hosts,
                "lunchroom.base.url",
                "https://intranet.example/lunchroom");
    }

    private Node node() {
        var stand = all.stand;
        var audit = new Audit(database, clock);
        var owners = new Owners(stand.rooms, new People(database, clock));
        var line = new WebhookLine(settings);
        var seal = new Seal(settings);
        var happenings = new Happenings(new AskChanges(all.recap.qanda, stand.journal));
        var payloads = new Payloads(stand.rooms, stand.messages, stand.chats, all.recap.asks, all.digests, settings);
        return new Node(
                new Webhooks(database, clock, audit, seal, line, owners),
                new Followers(database, new Hints(), List.of(new WebhookFollower(happenings, clock))),
                new Delivering(database, clock, clock, payloads, line, seal, audit, owners));
    }

    private NewWebhook wanted(String tag, boolean words, String... kinds) {
        return new NewWebhook("To the intranet", receiver.address(), tag, List.of(kinds), words, null);
    }

    private Webhook subscribe(Viewer viewer, NewWebhook wanted) {
        var made = node.webhooks.subscribe(viewer, wanted, null);
        receiver.secret = made.secret();
        return made.webhook();
    }

    private Message post(String words) {
        return all.stand.messages.post(member, room, NewMessage.of(words), null).message();
    }

    private void bring() {
        node.followers.catchUp();
        boolean more = true;
        while (more) {
            more = node.delivering.deliverNext();
        }
    }

    private static void refuses(int status, String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status()).isEqualTo(status);
        });
    }

    @Test
    void messages_of_a_room_arrive_signed_in_order_and_once() {
        subscribe(host, wanted("feedbackchat", true, "message.posted", "message.removed"));
        for (int i = 1; i <= 5; i++) {
            post("message " + i);
        }

        bring();
        bring();

        assertThat(receiver.events).hasSize(5).allMatch(Receiver.Event::genuine);
        assertThat(receiver.events)
                .extracting(event -> event.data().getString("words"))
                .containsExactly("message 1", "message 2", "message 3", "message 4", "message 5");
        assertThat(receiver.events).extracting(Receiver.Event::id).doesNotHaveDuplicates();
        assertThat(receiver.events.get(0).data().getString("room")).isEqualTo("feedbackchat");
    }

    @Test
    void words_come_only_where_they_were_asked_for() {
        subscribe(host, wanted("feedbackchat", false, "message.posted"));
        var message = post("between ourselves");

        bring();

        var event = receiver.events.get(0);
        assertThat(event.body().toString()).doesNotContain("ourselves").doesNotContain("Jonas");
        assertThat(event.data().getString("id")).isEqualTo(message.id().toString());
        assertThat(event.data().getString("address"))
                .isEqualTo(
                        "https://intranet.example/lunchroom/api/v1/rooms/feedbackchat/messages?around=" + message.id());
    }

    @Test
    void what_was_removed_before_it_arrived_is_told_to_nobody() {
        subscribe(host, wanted("feedbackchat", true, "message.posted"));
        var message = post("a slip");
        node.followers.catchUp();
        all.revisions.remove(member, room, message.id());

        bring();

        assertThat(receiver.events).hasSize(1);
        assertThat(receiver.events.get(0).body().toString()).doesNotContain("slip");
    }

    @Test
    void a_chats_life_is_told_step_by_step_and_each_once() {
        subscribe(
                admin,
                wanted(null, false, "chat.announced", "chat.live", "chat.ended", "chat.closed", "recap.published"));
        var chat = all.stand.announced(host, room);
        all.stand.rsvps.answer(member, chat.id(), "yes");
        bring();
        assertThat(receiver.types()).containsExactly("chat.announced");

        all.stand.until(chat.startsAt());
        all.stand.until(chat.endsAt().plusSeconds(1));
        all.recap.recaps.publish(host, chat.id());
        all.stand.pass(Duration.ofDays(3));
        bring();

        assertThat(receiver.types())
                .containsExactly("chat.announced", "chat.live", "chat.ended", "recap.published", "chat.closed");
        assertThat(receiver.events)
                .allMatch(event -> event.data().getString("id").equals(chat.id().toString()));
    }

    @Test
    void a_question_is_told_when_it_is_known_and_when_it_is_answered_however_it_was_asked() {
        var qanda = all.recap.qanda;
        qanda.set(
                host,
                room,
                new NewSetting(null, null, List.of(Way.values()), 0),
                "\"" + qanda.of(room.id()).version() + "\"");
        subscribe(host, wanted("feedbackchat", true, "ask.asked", "ask.answered"));
        var receipt = TestQanda.newReceipt();
        var ask = all.recap
                .asks
                .ask(member, room, new NewAsk("Who decided this?", Way.STRICT, receipt), null)
                .ask();
        bring();
        all.recap.queue.stage(new Press(host, room, ask.id(), null), null);
        bring();
        all.recap.queue.answer(new Press(host, room, ask.id(), null), How.LIVE, null);
        bring();

        assertThat(receiver.types()).containsExactly("ask.asked", "ask.answered");
        assertThat(receiver.events.get(1).data().getString("words")).isEqualTo("Who decided this?");
        assertThat(receiver.events.toString()).doesNotContain(member.person().toString());
    }

    @Test
    void reading_the_journal_anew_sends_nothing_twice() {
        subscribe(host, wanted("feedbackchat", false, "message.posted"));
        all.stand.announced(host, room);
        post("one");
        bring();

        node.followers.rebuild("webhooks");
        bring();

        assertThat(receiver.types()).containsExactly("message.posted");
    }

    @Test
    void what_happened_before_is_none_of_theirs() {
        post("long ago");
        clock.advance(Duration.ofSeconds(1));
        subscribe(host, wanted("feedbackchat", false, "message.posted"));

        bring();

        assertThat(receiver.events).isEmpty();
    }

    @Test
    void a_receiver_that_is_away_gets_all_of_it_later_in_order_under_the_same_ids() {
        var webhook = subscribe(host, wanted("feedbackchat", true, "message.posted"));
        receiver.answer = 503;
        post("first");
        post("second");
        bring();
        assertThat(receiver.events).hasSize(1);
        assertThat(node.webhooks.find(host, webhook.id()).trouble()).isEqualTo("status-503");

        // The server goes down in between, and another one comes up on the same database.
        node.delivering.close();
        node = node();
        receiver.answer = 200;
        bring();
        assertThat(receiver.events).as("not before its pause is over").hasSize(1);
        clock.advance(Duration.ofSeconds(11));
        bring();

        assertThat(receiver.events).hasSize(3);
        assertThat(receiver.events.get(1).id()).isEqualTo(receiver.events.get(0).id());
        assertThat(receiver.events)
                .extracting(event -> event.data().getString("words"))
                .containsExactly("first", "first", "second");
        assertThat(node.webhooks.find(host, webhook.id()).trouble()).isNull();
    }

    @Test
    void a_node_that_died_while_it_delivered_holds_nothing_up() {
        subscribe(host, wanted("feedbackchat", false, "message.posted"));
        post("one");
        node.followers.catchUp();
        database.run(handle -> new WebhookStore()
                .claim(handle, clock.instant(), clock.instant().plus(Delivering.LEASE)));

        bring();
        assertThat(receiver.events).as("it may still be at it").isEmpty();
        clock.advance(Delivering.LEASE);
        bring();

        assertThat(receiver.events).hasSize(1);
    }

    @Test
    void two_nodes_double_nothing() throws InterruptedException {
        subscribe(host, wanted("feedbackchat", true, "message.posted"));
        for (int i = 0; i < 20; i++) {
            post("message " + i);
        }
        var other = node();
        var threads = List.of(new Thread(() -> drain(node)), new Thread(() -> drain(other)));
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        bring();
        other.delivering.close();

        assertThat(receiver.events).extracting(Receiver.Event::id).hasSize(20).doesNotHaveDuplicates();
    }

    private static void drain(Node one) {
        one.followers.catchUp();
        boolean more = true;
        while (more) {
            more = one.delivering.deliverNext();
        }
    }

    @Test
    void after_a_day_of_trouble_it_is_disabled_and_its_owner_can_read_why() {
        var webhook = subscribe(host, wanted("feedbackchat", false, "message.posted"));
        receiver.answer = 500;
        post("one");
        var start = clock.instant();
        while (state(webhook) == Webhook.State.ON) {
            bring();
            clock.advance(Duration.ofHours(2));
        }

        assertThat(Duration.between(start, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofHours(30));
        assertThat(node.webhooks.find(host, webhook.id()).trouble()).isEqualTo("status-500");
        assertThat(acts(host)).contains("webhook.subscribed", "webhook.disabled");
        int tried = receiver.events.size();
        post("two");
        bring();
        assertThat(receiver.events).hasSize(tried);

        receiver.answer = 204;
        node.webhooks.change(host, webhook.id(), new NewWebhook(null, null, null, null, null, true));
        post("three");
        bring();
        assertThat(receiver.events).hasSize(tried + 1);
    }

    @Test
    void who_says_gone_is_asked_no_more() {
        var webhook = subscribe(host, wanted("feedbackchat", false, "message.posted"));
        receiver.answer = 410;
        post("one");

        bring();

        assertThat(state(webhook)).isEqualTo(Webhook.State.DISABLED);
    }

    @Test
    void any_delivery_can_be_sent_once_more_and_a_trial_at_any_time() {
        var webhook = subscribe(host, wanted("feedbackchat", false, "message.posted"));
        post("one");
        node.webhooks.trial(host, webhook.id());
        bring();
        var log = node.webhooks.deliveries(host, webhook.id(), Instant.parse("9999-01-01T00:00:00Z"), 50);
        assertThat(log)
                .hasSize(2)
                .allMatch(delivery -> delivery.state() == Delivery.State.DONE && delivery.status() == 204);
        var posted = log.stream()
                .filter(one -> one.kind() == EventKind.MESSAGE_POSTED)
                .findFirst()
                .orElseThrow();

        node.webhooks.replay(host, webhook.id(), posted.id());
        bring();

        assertThat(receiver.types()).containsExactlyInAnyOrder("message.posted", "webhook.trial", "message.posted");
        assertThat(receiver.events.get(2).id()).isEqualTo("msg_" + posted.id());
        refuses(404, "not-found", () -> node.webhooks.replay(host, webhook.id(), UUID.randomUUID()));
    }

    @Test
    void for_a_day_both_secrets_are_good() {
        var webhook = subscribe(host, wanted("feedbackchat", false, "message.posted"));
        var old = receiver.secret;
        var fresh = node.webhooks.rotate(host, webhook.id()).secret();
        assertThat(fresh).isNotEqualTo(old).startsWith("whsec_");
        post("one");
        bring();
        receiver.secret = fresh;
        post("two");
        bring();
        assertThat(receiver.events).hasSize(2).allMatch(Receiver.Event::genuine);

        clock.advance(Webhooks.BOTH_GOOD);
        receiver.secret = old;
        post("three");
        bring();
        assertThat(receiver.events.get(2).genuine()).isFalse();
    }

    @Test
    void the_database_knows_neither_secret_nor_address() {
        subscribe(host, wanted("feedbackchat", false, "message.posted"));

        var kept = database.read(handle ->
                handle.createQuery("select * from webhook").mapToMap().list().toString());

        assertThat(kept).contains("/…").doesNotContain(receiver.secret).doesNotContain("of-their-own");
        assertThat(node.webhooks.of(host).get(0).shown()).isEqualTo(receiver.site.address("/…"));
    }

    @Test
    void only_who_runs_a_room_subscribes_it_and_only_admins_all() {
        refuses(403, "forbidden", () -> subscribe(member, wanted("feedbackchat", false, "chat.live")));
        refuses(403, "forbidden", () -> subscribe(host, wanted(null, false, "chat.live")));
        refuses(404, "not-found", () -> subscribe(host, wanted("nowhere", false, "chat.live")));
        refuses(400, "invalid", () -> subscribe(admin, wanted(null, false, "message.posted")));
        refuses(403, "forbidden", () -> subscribe(admin, wanted("feedbackchat", true, "message.posted")));
        refuses(403, "forbidden", () -> subscribe(admin, wanted(null, true, "chat.live")));
        refuses(400, "unknown-kind", () -> subscribe(host, wanted("feedbackchat", false, "webhook.trial")));
        refuses(400, "required", () -> subscribe(host, wanted("feedbackchat", false)));

        var webhook = subscribe(host, wanted("feedbackchat", false, "chat.live"));
        refuses(404, "not-found", () -> node.webhooks.find(member, webhook.id()));
        refuses(404, "not-found", () -> node.webhooks.remove(member, webhook.id()));
        assertThat(node.webhooks.of(member)).isEmpty();
        assertThat(node.webhooks.of(admin)).hasSize(1);
    }

    @Test
    void it_ends_when_its_owner_runs_the_room_no_longer() {
        all.members.appoint(host, room, member.person(), org.lunchroom.rooms.Role.HOST);
        var webhook = subscribe(host, wanted("feedbackchat", true, "message.posted"));
        all.members.appoint(member, room, host.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        post("not for them");

        bring();

        assertThat(receiver.events).isEmpty();
        assertThat(state(webhook)).isEqualTo(Webhook.State.DISABLED);
    }

    @Test
    void nothing_leaves_for_where_nobody_may_be_sent() {
        settings = allowing("10.0.0.0/8");
        node.delivering.close();
        node = node();
        var webhook = subscribe(host, wanted("feedbackchat", false, "message.posted"));
        post("one");
        bring();
        assertThat(receiver.events).isEmpty();
        assertThat(node.webhooks.find(host, webhook.id()).trouble()).isEqualTo("not-allowed");

        for (var wrong : List.of("ftp://x.example/", "https://user:pw@x.example/", "nothing", "http://2130706433/")) {
            var there = new NewWebhook("x", wrong, "feedbackchat", List.of("chat.live"), null, null);
            refuses(400, "bad-address", () -> subscribe(host, there));
        }
        settings = TestSettings.of("lunchroom.secrets.key", KEY);
        node.delivering.close();
        node = node();
        refuses(409, "webhooks-closed", () -> subscribe(host, wanted("feedbackchat", false, "chat.live")));
    }

    @Test
    void a_removed_one_is_gone_with_its_log() {
        var webhook = subscribe(host, wanted("feedbackchat", false, "message.posted"));
        post("one");
        node.followers.catchUp();

        node.webhooks.remove(host, webhook.id());
        bring();

        assertThat(receiver.events).isEmpty();
        refuses(404, "not-found", () -> node.webhooks.find(host, webhook.id()));
        assertThat(acts(host)).contains("webhook.removed");
    }

    @Test
    void pauses_grow_to_two_hours() {
        assertThat(Delivering.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Delivering.pause(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Delivering.pause(50)).isEqualTo(Duration.ofHours(2));
    }

    private Webhook.State state(Webhook webhook) {
        return node.webhooks.find(admin, webhook.id()).state();
    }

    private List<String> acts(Viewer whom) {
        return database.read(
                handle -> handle.createQuery("select act from audit where person = :person or actor = :person")
                        .bind("person", whom.person())
                        .mapTo(String.class)
                        .list());
    }
}
