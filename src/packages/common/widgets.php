<?php
// Version «version»; made from the descriptor.

/** The widgets there are: their attributes with their types, and what a page shows where scripts do not run. */
function lunchroom_widgets(): array
{
    return [
«#widgets»
        '«name»' => [
            'title' => '«title.en»',
            'fallback' => '«fallback»',
            'attributes' => [«#attributes»'«name»' => '«type»'«^last», «/last»«/attributes»],
        ],
«/widgets»
    ];
}

/**
 * A widget's tag, or null when there is no such widget. Whoever may write a page is not trusted with more than that: only known
 * attributes, no address that runs as a script, and neither where Lunchroom is nor who signs.
 */
function lunchroom_markup(string $name, array $wanted, string $address, string $assertionUrl): ?string
{
    $widget = lunchroom_widgets()[$name] ?? null;
    if ($widget === null || $address === '') {
        return null;
    }
    $text = fn (string $value): string => htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    $attributes = '';
    foreach ($widget['attributes'] as $attribute => $type) {
        $value = $wanted[$attribute] ?? $wanted[str_replace('-', '_', $attribute)] ?? '';
        $value = is_scalar($value) ? (string) $value : '';
        $safe = $type !== 'url' || preg_match('#^(https?://|[^:\\\\\s]*$)#i', $value) === 1;
        if ($value !== '' && $safe) {
            $attributes .= ' ' . $attribute . '="' . $text($value) . '"';
        }
    }
    return sprintf(
        '<lunchroom-%1$s%2$s assertion-url="%3$s"><a href="%4$s">%5$s</a></lunchroom-%1$s>',
        $name,
        $attributes,
        $text($assertionUrl),
        $text($address . '/'),
        $text($widget['fallback'])
    );
}
