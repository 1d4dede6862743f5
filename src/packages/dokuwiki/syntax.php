<?php
require_once __DIR__ . '/widgets.php';

/** A line of its own in a page: {{lunchroom>room tag=feedbackchat}} */
class syntax_plugin_lunchroom extends DokuWiki_Syntax_Plugin
{
    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 155;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('\{\{lunchroom>[^}]*\}\}', $mode, 'plugin_lunchroom');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        $words = preg_split('/\s+(?=[a-z-]+(?:=|$|\s))/', trim(substr($match, strlen('{{lunchroom>'), -2)));
        $wanted = [];
        foreach (array_slice($words, 1) as $word) {
            [$name, $value] = array_pad(explode('=', $word, 2), 2, 'true');
            $wanted[$name] = trim($value, '"');
        }
        return [strtolower($words[0]), $wanted];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        if ($format !== 'xhtml') {
            return false;
        }
        [$name, $wanted] = $data;
        $markup = lunchroom_markup($name, $wanted, rtrim($this->getConf('address'), '/'), DOKU_BASE . 'lib/exe/ajax.php?call=lunchroom');
        $renderer->doc .= $markup ?? '<p>' . hsc(sprintf($this->getLang('fault'), $name)) . '</p>';
        return true;
    }
}
