import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export interface ILunchroomProperties {
  /** Where Lunchroom is, without a slash at the end. */
  address: string;
  /** The application that Lunchroom is in Entra ID, such as api://…; empty where nobody is signed in by it. */
  resource: string;
  widget: string;
  room: string;
}

type Widget = HTMLElement & { assertion?: () => Promise<string> };

const WIDGETS = [
«#widgets»
  { key: "«name»", text: "«title.en»" },
«/widgets»
];

/** One widget. Its code is in this package; from Lunchroom come data only. */
export default class LunchroomWebPart extends BaseClientSideWebPart<ILunchroomProperties> {
  public render(): void {
    const { address, widget, room } = this.properties;
    if (!address) {
      this.domElement.textContent = 'Lunchroom: set its address in the settings of this web part.';
      return;
    }
    const element: Widget = document.createElement(`lunchroom-${widget}`);
    element.setAttribute('base', address);
    if (room) element.setAttribute(widget === 'room' ? 'tag' : 'room', room);
    element.assertion = () => this.token();
    const link = document.createElement('a');
    link.href = `${address}/`;
    link.textContent = 'Lunchroom';
    element.append(link);
    this.domElement.replaceChildren(element);
    import(/* webpackChunkName: 'lunchroom-widgets' */ './widgets/lunchroom.js').catch((reason) => console.error(reason));
  }

  private async token(): Promise<string> {
    if (!this.properties.resource) return '';
    const provider = await this.context.aadTokenProviderFactory.getTokenProvider();
    return provider.getToken(this.properties.resource);
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('address', { label: 'Address of Lunchroom' }),
      PropertyPaneTextField('resource', { label: 'Its application in Entra ID (api://…)' }),
      PropertyPaneDropdown('widget', { label: 'Widget', options: WIDGETS }),
      PropertyPaneTextField('room', { label: 'Tag of the room' }),
    ];
    return { pages: [{ groups: [{ groupName: 'Lunchroom', groupFields }] }] };
  }
}
