namespace DongHaeng.Dashboards.Provider;

/// <summary>Why a person does not come in by the identity provider.</summary>
public enum ProviderRefusal
{
    /// <summary>The provider could not be reached, or answered what makes no sense.</summary>
    Unreachable,

    /// <summary>Its answer could not be relied on, or did not belong to a sign-in begun here; also when the person gave up.</summary>
    NotProved,

    /// <summary>It told no role that is known here.</summary>
    NoRole,

    /// <summary>It told several.</summary>
    SeveralRoles,

    /// <summary>The role needs a gu or dong, and it told none, an unknown one, or several.</summary>
    NoUnit,

    /// <summary>It told no mail address.</summary>
    NoMail,

    /// <summary>The account here is disabled.</summary>
    Disabled,
}
