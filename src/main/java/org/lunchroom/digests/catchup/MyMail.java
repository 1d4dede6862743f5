package org.lunchroom.digests.catchup;

import java.util.List;
import org.lunchroom.follows.Follows;
import org.lunchroom.people.Addresses;

/**
 * How the viewer gets mail from here.
 *
 * @param on whether mail is set up here at all
 * @param reached whether an address of theirs is known, and mail is on
 * @param failing since when mails to them come back, and why; null where they do not
 * @param said whether they ever chose; else these are the defaults
 * @param checkIns whether the questions how it goes with their goals come by mail
 * @param courses whether the word that a phase of their course opens comes by mail
 * @param language in which mails and feeds speak to them
 * @param languages those there are
 * @param mostADay how many mails on a day they take; null for as many as this server sends
 * @param most how many mails on a day this server sends anybody
 * @param atWork whether mail comes in their working hours only
 * @param refused tags of rooms whose digests they do not want, and "*" for those for everyone here
 */
public record MyMail(
        boolean on,
        boolean reached,
        Addresses.Failing failing,
        boolean said,
        boolean digests,
        boolean catchUp,
        boolean checkIns,
        boolean courses,
        String language,
        List<String> languages,
        String zone,
        String quietFrom,
        String quietUntil,
        String day,
        String time,
        Integer mostADay,
        int most,
        boolean atWork,
        List<String> refused,
        List<Follows.Shown> following) {}
