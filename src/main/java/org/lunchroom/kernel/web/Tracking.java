package org.lunchroom.kernel.web;

import java.util.Locale;
import java.util.Set;

/** Parameters that say how somebody came to a page and nothing about which page it is. */
final class Tracking {
    private static final Set<String> FAMILIES =
            Set.of("utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "oly_", "stm_", "at_custom", "__hs");
    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "gad_source",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "hsctatracking",
            "mkt_tok",
            "vero_id",
            "vero_conv",
            "s_cid",
            "wickedid",
            "srsltid",
            "_ga",
            "_gl",
            "ref_src",
            "ref_url",
            "rb_clickid",
            "ml_subscriber",
            "ml_subscriber_hash",
            "_openstat",
            "xtor",
            "wt_mc",
            "wt.mc_id",
            "trk",
            "trkcampaign",
            "spm",
            "epik",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig");

    private Tracking() {}

    /** Whether "name=value" is one of them. */
    static boolean is(String parameter) {
        int end = parameter.indexOf('=');
        var name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
    }
}
